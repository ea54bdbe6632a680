package uk.nhs.england.approvals.schedule;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;

import java.time.Clock;

/** The change manager lets a change go ahead in spite of a clash, on the record. */
@Service
public class AcceptingClashes {

    private final BookingRows bookings;
    private final ClashRows rows;
    private final AccessList access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptingClashes(
            BookingRows bookings,
            ClashRows rows,
            AccessList access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bookings = bookings;
        this.rows = rows;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Accepts a clash as it stands; when either change moves it is another clash.
     *
     * @throws NotFound when the change has no such clash, or not any more, or they may not see it
     */
    @Transactional
    public NumberedClash accept(String change, long number, String reason, Actor actor) {
        bookings.lock();
        var booking =
                bookings.find(change)
                        .filter(_ -> access.mayRead(actor, change))
                        .map(Kept::booking)
                        .orElseThrow(() -> none(change, number));
        var kept = rows.hold(change, number).orElseThrow(() -> none(change, number));
        AcceptingRules.of(kept, booking, actor).throwIfAny();
        var recorded = actor.at(clock.instant());
        rows.accept(number, reason, recorded);
        var clash = kept.clash();
        events.publishEvent(
                new ScheduleEvent.ClashAccepted(change, clash.kind(), clash.other(), recorded));
        return rows.hold(change, number).orElseThrow().numbered();
    }

    private static NotFound none(String change, long number) {
        return new NotFound("%s has no clash %d that you may see.".formatted(change, number));
    }
}
