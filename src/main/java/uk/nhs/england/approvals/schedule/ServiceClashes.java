package uk.nhs.england.approvals.schedule;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.register.NearServices;
import uk.nhs.england.approvals.schedule.AtTheSameTime.Booked;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes of the same service at the same time, or else of one that depends on it or on which it
 * depends: of two changes the shortest way between them, so that either finds the same.
 */
@Component
class ServiceClashes {

    private final AtTheSameTime booked;
    private final NearServices near;

    ServiceClashes(AtTheSameTime booked, NearServices near) {
        this.booked = booked;
        this.near = near;
    }

    /** Both sides of each. */
    List<Clash> of(Kept kept, RulesByDay rules) {
        var own = kept.booking().services();
        var felt = felt(kept, rules);
        var asked = new TreeSet<>(own);
        felt.values().forEach(each -> asked.addAll(each.services()));
        var others = booked.services(asked, Span.of(kept.booking()), kept.change());
        var byOther = others.stream().collect(Collectors.groupingBy(Booked::by));
        var clashes = new ArrayList<Clash>();
        byOther.forEach(
                (other, theirs) -> {
                    var shared = shared(own, theirs);
                    clashes.addAll(
                            shared.isEmpty()
                                    ? dependent(
                                            kept.party(),
                                            other,
                                            theirs,
                                            felt(felt, rules, kept.party(), other))
                                    : same(kept.party(), other, shared));
                });
        return clashes;
    }

    /** By each rule since it has its time: another may have taken its own by that. */
    private Map<ScheduleRule, Felt> felt(Kept kept, RulesByDay rules) {
        var graph = near.now();
        return rules.since(EnglishClock.day(kept.heldSince())).stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                rule -> Felt.of(kept.booking().services(), graph, rule)));
    }

    private static Felt felt(
            Map<ScheduleRule, Felt> felt, RulesByDay rules, Party mine, Party other) {
        return Objects.requireNonNull(felt.get(rules.on(EnglishClock.day(later(mine, other)))));
    }

    private static Instant later(Party mine, Party other) {
        return mine.heldSince().isAfter(other.heldSince()) ? mine.heldSince() : other.heldSince();
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

    private static List<Clash> dependent(
            Party mine, Party other, Collection<Booked> theirs, Felt felt) {
        return felt.nearest(theirs)
                .map(
                        link -> {
                            var way = felt.way(link);
                            var back = way.reversed();
                            boolean depends = link.theirs();
                            return List.of(
                                    Clash.dependent(mine, other, depends ? way : back, depends),
                                    Clash.dependent(other, mine, depends ? back : way, !depends));
                        })
                .orElse(List.of());
    }
}
