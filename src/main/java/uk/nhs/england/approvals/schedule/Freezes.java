package uk.nhs.england.approvals.schedule;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.register.ServiceReading;
import uk.nhs.england.approvals.register.ServiceView;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/**
 * Freezes as the change manager enters, changes and ends them; changes that are booked then are
 * looked at soon after.
 */
@Service
public class Freezes {

    /** Nothing is booked farther ahead. */
    private static final Period AHEAD = Period.ofYears(2);

    private final FreezeRows rows;
    private final FreezeReading reading;
    private final BookingRows bookings;
    private final OwedBookings owed;
    private final ServiceReading services;
    private final AccessList access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Freezes(
            FreezeRows rows,
            FreezeReading reading,
            BookingRows bookings,
            OwedBookings owed,
            ServiceReading services,
            AccessList access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.bookings = bookings;
        this.owed = owed;
        this.services = services;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a freeze.
     *
     * @return its reference
     */
    @Transactional
    public String enter(FreezeEntry entry, Actor actor) {
        bookings.lock();
        check(entry);
        var reference = rows.newReference();
        var recorded = actor.at(clock.instant());
        rows.enter(reference, entry, recorded);
        access.permit(reference, Set.of(Holder.EVERYONE), Set.of());
        events.publishEvent(
                new FreezeEvent.FreezeEntered(
                        reference, FreezeChanges.between(null, entry), recorded));
        oweLooks(reference);
        return reference;
    }

    /**
     * Changes what is said of a freeze that counts.
     *
     * @param seen is given its version, to compare it with the one read
     * @param change answers the freeze as it is to be, given the one that is
     */
    @Transactional
    public void change(
            String reference, IntConsumer seen, UnaryOperator<FreezeEntry> change, Actor actor) {
        bookings.lock();
        var freeze = reading.show(reference);
        seen.accept(freeze.version());
        FreezeRules.counts(freeze).throwIfAny();
        var entry = change.apply(freeze.entry());
        check(entry);
        rows.say(reference, entry);
        var changes = FreezeChanges.between(freeze.entry(), entry);
        events.publishEvent(
                new FreezeEvent.FreezeChanged(reference, changes, actor.at(clock.instant())));
        oweLooks(reference);
    }

    /** Calls a freeze off. */
    @Transactional
    public void end(String reference, IntConsumer seen, Actor actor) {
        bookings.lock();
        var freeze = reading.show(reference);
        seen.accept(freeze.version());
        FreezeRules.counts(freeze).throwIfAny();
        var recorded = actor.at(clock.instant());
        rows.end(reference, recorded);
        events.publishEvent(new FreezeEvent.FreezeEnded(reference, recorded));
        oweLooks(reference);
    }

    private void check(FreezeEntry entry) {
        var known = services.all(entry.services()).stream().map(ServiceView::reference).toList();
        FreezeRules.of(entry, known, clock.instant()).throwIfAny();
    }

    private void oweLooks(String reference) {
        var freeze = reading.show(reference);
        var now = clock.instant();
        owed.frozen(reference, freeze.around(ahead(now)), now);
    }

    private static Span ahead(Instant now) {
        return new Span(now, now.atOffset(ZoneOffset.UTC).plus(AHEAD).toInstant());
    }
}
