package uk.nhs.england.approvals.schedule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A booking as it is kept.
 *
 * @param heldSince since when it has had just these services, implementers and times, submitted or
 *     not: whoever asks early and submits late does not come first
 */
record Kept(Booking booking, Instant heldSince) {

    Kept {
        // As exactly as the database keeps it, so that of two changes either finds the same first.
        heldSince = heldSince.truncatedTo(ChronoUnit.MICROS);
    }

    String change() {
        return booking.change();
    }

    Party party() {
        return new Party(
                booking.change(), booking.lane(), Span.of(booking), heldSince, booking.draft());
    }

    /** Whether another booking would hold what this one does. */
    boolean holds(Booking other) {
        return booking.draft() == other.draft()
                && booking.services().equals(other.services())
                && booking.implementers().equals(other.implementers())
                && Span.of(booking).equals(Span.of(other));
    }
}
