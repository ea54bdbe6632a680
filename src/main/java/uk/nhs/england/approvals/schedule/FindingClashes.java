package uk.nhs.england.approvals.schedule;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.register.ServiceView;
import uk.nhs.england.approvals.schedule.AtTheSameTime.Booked;
import uk.nhs.england.approvals.schedule.ClashView.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds every clash of a booking as things are now (product rule 11). */
@Component
class FindingClashes {

    private final ServiceClashes services;
    private final AtTheSameTime booked;
    private final ScheduleRuleBook rules;
    private final FreezeRows freezes;
    private final Notice notice;

    FindingClashes(
            ServiceClashes services,
            AtTheSameTime booked,
            ScheduleRuleBook rules,
            FreezeRows freezes,
            Notice notice) {
        this.services = services;
        this.booked = booked;
        this.rules = rules;
        this.freezes = freezes;
        this.notice = notice;
    }

    /**
     * Its clashes, and the other side of those with another change.
     *
     * @param changed its services, as the register shows them
     */
    Set<Clash> of(Kept kept, List<ServiceView> changed) {
        var byDay = rules.byDay();
        var clashes = new HashSet<Clash>(services.of(kept, byDay));
        clashes.addAll(ofPeople(kept));
        clashes.addAll(outsideWindows(kept.party(), changed));
        clashes.addAll(frozen(kept.party(), changed, freezes.counting()));
        notice.lacking(kept, byDay).ifPresent(clashes::add);
        return clashes;
    }

    private List<Clash> ofPeople(Kept kept) {
        var people = kept.booking().implementers().stream().map(PersonId::value).toList();
        if (people.isEmpty()) {
            return List.of();
        }
        var clashes = new ArrayList<Clash>();
        booked.people(people, Span.of(kept.booking()), kept.change()).stream()
                .collect(Collectors.groupingBy(Booked::by))
                .forEach(
                        (other, theirs) -> {
                            var both = theirs.stream().map(Booked::what).sorted().toList();
                            clashes.add(Clash.sameImplementer(kept.party(), other, both));
                            clashes.add(Clash.sameImplementer(other, kept.party(), both));
                        });
        return clashes;
    }

    /** A service whose windows nobody has said may be changed at any time. */
    static List<Clash> outsideWindows(Party party, List<ServiceView> services) {
        return services.stream()
                .filter(service -> !service.entry().windows().isEmpty())
                .filter(
                        service ->
                                !WindowTimes.of(service.entry().windows(), party.during())
                                        .cover(party.during()))
                .map(service -> outside(party, service))
                .toList();
    }

    private static Clash outside(Party party, ServiceView service) {
        var words =
                "%s is not wholly within a maintenance window of %s."
                        .formatted(capital(party.during().words()), service.reference());
        return Clash.alone(Kind.OUTSIDE_WINDOW, party, service.reference(), words);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static List<Clash> frozen(Party party, List<ServiceView> services, List<Freeze> freezes) {
        return freezes.stream().flatMap(freeze -> frozen(party, services, freeze)).toList();
    }

    private static Stream<Clash> frozen(Party party, List<ServiceView> services, Freeze freeze) {
        var concerned = freeze.concerned(services);
        return concerned.isEmpty()
                ? Stream.empty()
                : freeze.freezes(party.during()).stream()
                        .map(when -> Clash.frozen(party, freeze, concerned, when));
    }
}
