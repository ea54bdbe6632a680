package uk.nhs.england.approvals.changes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.schedule.Booking;
import uk.nhs.england.approvals.schedule.Bookings;
import uk.nhs.england.approvals.schedule.Made;

import java.util.Optional;
import java.util.Set;

/** Holds changes for those who act on them, and keeps what became of them with its event. */
@Component
class HeldChanges {

    private final Changes changes;
    private final AccessList access;
    private final Bookings bookings;
    private final ApplicationEventPublisher events;

    HeldChanges(
            Changes changes,
            AccessList access,
            Bookings bookings,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.access = access;
        this.bookings = bookings;
        this.events = events;
    }

    /**
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is none that this person may see
     * @throws uk.nhs.england.approvals.kernel.Refused when it was brought in
     */
    Change hold(String number, Actor actor) {
        access.requireReadable(actor, number);
        var change = changes.requireHeld(number);
        BroughtInRules.itStays(change).throwIfAny();
        return change;
    }

    /** Keeps it and says what happened. */
    void keep(Change change, OfChange event) {
        changes.saveAndFlush(change);
        events.publishEvent(event);
    }

    /** Finds the clashes of its window anew. */
    void book(Change change, Recorded recorded) {
        lane(change)
                .ifPresent(
                        lane -> {
                            var asked = change.request().asked();
                            bookings.keep(
                                    new Booking(
                                            change.number(),
                                            asked.title(),
                                            Set.copyOf(asked.services()),
                                            asked.from(),
                                            asked.until(),
                                            asked.makers(),
                                            change.requester(),
                                            lane,
                                            change.requested().at(),
                                            change.standing() == ChangeStanding.DRAFT),
                                    recorded);
                        });
    }

    /** It was made; what is left of its window is free for others. */
    void made(Change change, Recorded recorded) {
        var implementation = change.doing().view();
        var started = implementation.startedAt();
        if (lane(change).isPresent() && started != null) {
            bookings.made(new Made(change.number(), started, implementation.backedOut()), recorded);
        }
    }

    /** It is not made: its window is free for others. */
    void release(Change change, Recorded recorded) {
        if (lane(change).isPresent()) {
            bookings.release(change.number(), recorded);
        }
    }

    /** What was found made has no window any more. */
    private static Optional<Booking.Lane> lane(Change change) {
        return switch (change.request().lane()) {
            case NORMAL -> Optional.of(Booking.Lane.NORMAL);
            case STANDARD -> Optional.of(Booking.Lane.STANDARD);
            case EMERGENCY -> Optional.of(Booking.Lane.EMERGENCY);
            case VENDOR_CLOUD -> Optional.of(Booking.Lane.VENDOR_CLOUD);
            case UNAUTHORISED -> Optional.empty();
        };
    }
}
