package uk.nhs.england.approvals.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Some time without a break.
 *
 * @param until when it is over; after it begins
 */
record Span(Instant from, Instant until) {

    Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("It is over before it begins: " + from);
        }
    }

    /** Nothing when it would be over before it begins. */
    static Optional<Span> between(Instant from, Instant until) {
        return from.isBefore(until) ? Optional.of(new Span(from, until)) : Optional.empty();
    }

    static Span of(Booking booking) {
        return new Span(booking.from(), booking.until());
    }

    /** The time that both have. */
    Optional<Span> with(Span other) {
        return between(
                from.isAfter(other.from) ? from : other.from,
                until.isBefore(other.until) ? until : other.until);
    }

    Duration length() {
        return Duration.between(from, until);
    }

    /** From when until when, by the clocks of England. */
    String words() {
        return Words.from(from, until);
    }
}
