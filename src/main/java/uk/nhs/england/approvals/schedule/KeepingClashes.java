package uk.nhs.england.approvals.schedule;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.ServiceReading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what is found: what is new and what is gone goes on the records of both changes. */
@Component
class KeepingClashes {

    private static final Comparator<Clash> ORDER =
            Comparator.comparing(Clash::change)
                    .thenComparing(Clash::kind)
                    .thenComparing(Clash::words);

    private final FindingClashes finding;
    private final BookingRows bookings;
    private final ServiceReading register;
    private final ClashRows rows;
    private final Hearing hearing;
    private final ApplicationEventPublisher events;

    KeepingClashes(
            FindingClashes finding,
            BookingRows bookings,
            ServiceReading register,
            ClashRows rows,
            Hearing hearing,
            ApplicationEventPublisher events) {
        this.finding = finding;
        this.bookings = bookings;
        this.register = register;
        this.rows = rows;
        this.hearing = hearing;
        this.events = events;
    }

    /** Looks at a booking anew, while no other is kept or looked at. */
    void check(String change, Recorded recorded) {
        var found =
                bookings.find(change)
                        .map(kept -> finding.of(kept, register.all(kept.booking().services())))
                        .orElse(Set.of());
        settle(change, found, recorded);
    }

    /** From now on a change has these clashes and no others. */
    void settle(String change, Set<Clash> found, Recorded recorded) {
        var standing = new HashMap<Clash, Long>();
        rows.onBothSides(change).forEach(one -> standing.put(one.clash(), one.number()));
        var fresh = minus(found, standing.keySet());
        var gone = minus(standing.keySet(), found);
        if (fresh.isEmpty() && gone.isEmpty()) {
            return;
        }
        rows.found(fresh, recorded);
        rows.gone(gone.stream().map(standing::get).toList(), recorded);
        tell(fresh, gone, recorded);
    }

    private void tell(List<Clash> fresh, List<Clash> gone, Recorded recorded) {
        var hear =
                hearing.of(
                        Stream.concat(fresh.stream(), gone.stream())
                                .flatMap(KeepingClashes::changes)
                                .collect(Collectors.toSet()));
        gone.forEach(
                one ->
                        events.publishEvent(
                                new ScheduleEvent.ClashGone(
                                        one.change(),
                                        one.kind(),
                                        one.other(),
                                        hears(one, hear),
                                        recorded)));
        fresh.forEach(
                one ->
                        events.publishEvent(
                                new ScheduleEvent.ClashFound(
                                        one.change(),
                                        one.kind(),
                                        one.other(),
                                        hears(one, hear),
                                        recorded)));
    }

    private static Stream<String> changes(Clash clash) {
        var other = clash.other();
        return other == null ? Stream.of(clash.change()) : Stream.of(clash.change(), other);
    }

    private static Set<PersonId> hears(Clash clash, Map<String, Set<PersonId>> hear) {
        var both = new HashSet<PersonId>();
        changes(clash).forEach(one -> both.addAll(hear.getOrDefault(one, Set.of())));
        return both;
    }

    private static List<Clash> minus(Set<Clash> some, Set<Clash> others) {
        var left = new ArrayList<>(some);
        left.removeIf(others::contains);
        left.sort(ORDER);
        return left;
    }
}
