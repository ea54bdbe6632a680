package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.register.ServiceReading;
import uk.nhs.england.approvals.register.ServiceView;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bookings of changes, and what stands in their way (product rule 11). */
@Component
public class Bookings {

    private final BookingRows rows;
    private final MadeRows made;
    private final ClashRows clashRows;
    private final KeepingClashes clashes;
    private final Hindrances hindrances;
    private final ServiceReading services;
    private final FindingClashes finding;

    Bookings(
            BookingRows rows,
            MadeRows made,
            ClashRows clashRows,
            KeepingClashes clashes,
            Hindrances hindrances,
            ServiceReading services,
            FindingClashes finding) {
        this.rows = rows;
        this.made = made;
        this.clashRows = clashRows;
        this.clashes = clashes;
        this.hindrances = hindrances;
        this.services = services;
        this.finding = finding;
    }

    /**
     * Keeps or replaces the booking of a change and finds its clashes anew. Until the transaction
     * ends no other booking is kept: of two that want the same, the second finds the first.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when no change can be booked so
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Booking booking, Recorded recorded) {
        rows.lock();
        var before = rows.find(booking.change()).orElse(null);
        BookingRules.of(booking, before, recorded.at()).throwIfAny();
        var changed = services.all(booking.services());
        goOn(booking, changed).throwIfAny();
        var kept = new Kept(booking, since(booking, before, recorded));
        if (!kept.equals(before)) {
            rows.keep(kept);
        }
        clashes.settle(booking.change(), finding.of(kept, changed), recorded);
    }

    /** The change was made: it keeps nobody away any more, and past weeks show it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void made(Made change, Recorded recorded) {
        find(change.change()).ifPresent(booking -> made.keep(booking, change, recorded.at()));
        release(change.change(), recorded);
    }

    /** The change was withdrawn or refused; it keeps nobody away any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String change, Recorded recorded) {
        rows.lock();
        clashes.settle(change, Set.of(), recorded);
        rows.delete(change);
    }

    /** Why this booking may not go ahead: hard freezes and clashes nobody has accepted. */
    @Transactional
    public Refusals hindrances(String change) {
        return hindrances.of(change);
    }

    /** The clashes of a change that stand. */
    @Transactional(readOnly = true)
    public List<ClashView> clashes(String change) {
        return clashRows.of(change, 0, Integer.MAX_VALUE).stream().map(KeptClash::view).toList();
    }

    /** How many clashes of each of these changes stand, for the CAB's agenda; none is left out. */
    @Transactional(readOnly = true)
    public Map<String, Integer> openClashes(Collection<String> changes) {
        return clashRows.count(changes);
    }

    /** When a change is booked, if it is. */
    @Transactional(readOnly = true)
    public Optional<Booking> find(String change) {
        return rows.find(change).map(Kept::booking);
    }

    private static Instant since(Booking booking, @Nullable Kept before, Recorded recorded) {
        return before != null && before.holds(booking) ? before.heldSince() : recorded.at();
    }

    private static Refusals goOn(Booking booking, List<ServiceView> changed) {
        var known = changed.stream().map(ServiceView::reference).toList();
        return BookingRules.changesWhatExists(booking, known)
                .and(BookingRules.servicesGoOn(endedBy(booking.from(), changed)));
    }

    private static List<String> endedBy(Instant from, List<ServiceView> changed) {
        var day = EnglishClock.day(from);
        return changed.stream()
                .filter(service -> service.ends() != null && service.ends().isBefore(day))
                .map(ServiceView::reference)
                .toList();
    }
}
