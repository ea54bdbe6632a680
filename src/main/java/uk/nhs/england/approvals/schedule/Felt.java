package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.register.Near;
import uk.nhs.england.approvals.register.Surroundings;
import uk.nhs.england.approvals.schedule.AtTheSameTime.Booked;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a change of some services is felt, by the graph as it is and as far as a rule goes.
 *
 * @param near by the service that is near, with a way from each of those that are changed
 * @param walked the ways that were walked back so far
 */
record Felt(
        Surroundings graph,
        ScheduleRule rule,
        Map<String, List<Near>> near,
        Map<String, List<String>> walked) {

    static Felt of(Collection<String> changed, Surroundings graph, ScheduleRule rule) {
        return new Felt(
                graph,
                rule,
                rule.depth() == 0
                        ? Map.of()
                        : changed.stream()
                                .flatMap(one -> graph.of(one, rule.depth(), rule.kinds()).stream())
                                .collect(Collectors.groupingBy(Near::service)),
                new HashMap<>());
    }

    Set<String> services() {
        return near.keySet();
    }

    /** The shortest link to a service that another change has booked, if there is any. */
    Optional<Link> nearest(Collection<Booked> theirs) {
        return theirs.stream()
                .flatMap(one -> near.getOrDefault(one.what(), List.of()).stream())
                .map(one -> new Link(one.path(), one.depends()))
                .min(Link.NEAREST);
    }

    /**
     * From the service that is needed, so that either side finds the same. What needs this change
     * was walked so already; to what it needs itself the way is walked once for all who change it.
     */
    List<String> way(Link link) {
        return link.theirs() || link.way().size() == 2
                ? link.fromNeeded()
                : walked.computeIfAbsent(link.needed() + " " + link.dependent(), _ -> walk(link));
    }

    private List<String> walk(Link link) {
        return graph.way(link.needed(), link.dependent(), link.way().size() - 1, rule.kinds());
    }

    /**
     * That a service of one of two changes depends on one of the other's.
     *
     * @param way from the service of this change to that of the other
     * @param theirs whether the other's is the one that depends
     */
    record Link(List<String> way, boolean theirs) {

        static final Comparator<Link> NEAREST =
                Comparator.<Link>comparingInt(link -> link.way().size())
                        .thenComparing(Link::needed)
                        .thenComparing(Link::dependent);

        String needed() {
            return theirs ? way.getFirst() : way.getLast();
        }

        String dependent() {
            return theirs ? way.getLast() : way.getFirst();
        }

        List<String> fromNeeded() {
            return theirs ? way : way.reversed();
        }
    }
}
