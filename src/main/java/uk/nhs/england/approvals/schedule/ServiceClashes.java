package uk.nhs.england.approvals.schedule;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.register.Near;
import uk.nhs.england.approvals.schedule.AtTheSameTime.Booked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes of the same service at the same time, or else of one that depends on it or on which it
 * depends: of two changes the shortest way between them, so that either finds the same.
 */
@Component
class ServiceClashes {

    /** That a service of one of two changes depends on one of the other's, so far away. */
    private record Link(String needed, String dependent, int length) {

        static final Comparator<Link> NEAREST =
                Comparator.comparingInt(Link::length)
                        .thenComparing(Link::needed)
                        .thenComparing(Link::dependent);

        static Link of(Near near) {
            var own = near.path().getFirst();
            int length = near.path().size();
            return near.depends()
                    ? new Link(own, near.service(), length)
                    : new Link(near.service(), own, length);
        }
    }

    private final AtTheSameTime booked;
    private final Reach reach;

    ServiceClashes(AtTheSameTime booked, Reach reach) {
        this.booked = booked;
        this.reach = reach;
    }

    /** Both sides of each. */
    List<Clash> of(Kept kept) {
        var own = kept.booking().services();
        var now = reach.now();
        var near = now.of(own).stream().collect(Collectors.groupingBy(Near::service));
        var asked = new TreeSet<>(near.keySet());
        asked.addAll(own);
        var others = booked.services(asked, Span.of(kept.booking()), kept.change());
        var byOther = others.stream().collect(Collectors.groupingBy(Booked::by));
        var clashes = new ArrayList<Clash>();
        byOther.forEach(
                (other, theirs) -> {
                    var shared = shared(own, theirs);
                    clashes.addAll(
                            shared.isEmpty()
                                    ? dependent(kept.party(), other, now, links(theirs, near))
                                    : same(kept.party(), other, shared));
                });
        return clashes;
    }

    private static Set<String> shared(Set<String> own, Collection<Booked> theirs) {
        var shared = new TreeSet<String>();
        theirs.stream().map(Booked::what).filter(own::contains).forEach(shared::add);
        return shared;
    }

    private static List<Clash> same(Party mine, Party other, Set<String> shared) {
        return shared.stream()
                .flatMap(
                        service ->
                                Stream.of(
                                        Clash.sameService(mine, other, service),
                                        Clash.sameService(other, mine, service)))
                .toList();
    }

    private static Map<Link, Boolean> links(
            Collection<Booked> theirs, Map<String, List<Near>> near) {
        var links = new HashMap<Link, Boolean>();
        theirs.stream()
                .flatMap(one -> near.getOrDefault(one.what(), List.of()).stream())
                .forEach(one -> links.put(Link.of(one), one.depends()));
        return links;
    }

    private static List<Clash> dependent(
            Party mine, Party other, Reach.Now now, Map<Link, Boolean> links) {
        var nearest = links.keySet().stream().min(Link.NEAREST).orElseThrow();
        var way = now.way(nearest.needed(), nearest.dependent());
        boolean theirsDepends = Objects.requireNonNull(links.get(nearest));
        return List.of(
                Clash.dependent(mine, other, theirsDepends ? way : way.reversed(), theirsDepends),
                Clash.dependent(other, mine, theirsDepends ? way.reversed() : way, !theirsDepends));
    }
}
