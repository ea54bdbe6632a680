package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.register.Near;
import uk.nhs.england.approvals.register.Surroundings;
import uk.nhs.england.approvals.schedule.AtTheSameTime.Booked;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a change of some services is felt, by the graph as it is and as far as a rule goes.
 *
 * @param near by the service that is near, with a way from each of those that are changed
 */
record Felt(Surroundings graph, ScheduleRule rule, Map<String, List<Near>> near) {

    static Felt of(Collection<String> changed, Surroundings graph, ScheduleRule rule) {
        return new Felt(
                graph,
                rule,
                rule.depth() == 0
                        ? Map.of()
                        : changed.stream()
                                .flatMap(one -> graph.of(one, rule.depth(), rule.kinds()).stream())
                                .collect(Collectors.groupingBy(Near::service)));
    }

    Set<String> services() {
        return near.keySet();
    }

    /** The shortest link to a service that another change has booked, if there is any. */
    Optional<Link> nearest(Collection<Booked> theirs) {
        return theirs.stream()
                .flatMap(one -> near.getOrDefault(one.what(), List.of()).stream())
                .map(Link::of)
                .min(Link.NEAREST);
    }

    /** Walked from the service that is needed, so that either side finds the same. */
    List<String> way(Link link) {
        return graph.way(link.needed(), link.dependent(), rule.depth(), rule.kinds());
    }

    /**
     * That a service of one of two changes depends on one of the other's, so far away.
     *
     * @param theirs whether the other's is the one that depends
     */
    record Link(String needed, String dependent, int length, boolean theirs) {

        static final Comparator<Link> NEAREST =
                Comparator.comparingInt(Link::length)
                        .thenComparing(Link::needed)
                        .thenComparing(Link::dependent);

        static Link of(Near near) {
            var own = near.path().getFirst();
            int length = near.path().size();
            return near.depends()
                    ? new Link(own, near.service(), length, true)
                    : new Link(near.service(), own, length, false);
        }
    }
}
