package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.schedule.Booking.Lane;

import java.time.Instant;
import java.util.Comparator;

/** One of two changes that clash. */
record Party(String change, Lane lane, Span during, Instant heldSince, boolean draft) {

    private static final Comparator<Party> PRECEDENCE =
            Comparator.comparing(Party::draft)
                    .thenComparing(party -> party.lane() != Lane.EMERGENCY)
                    .thenComparing(Party::heldSince)
                    .thenComparing(Party::change);

    /**
     * Whether the other goes first: what was submitted does, and of that an emergency, or else
     * whoever booked the time first.
     */
    boolean yieldsTo(Party other) {
        return PRECEDENCE.compare(this, other) > 0;
    }

    /** When both happen, by the clocks of England. */
    String overlap(Party other) {
        return during.with(other.during).map(Span::words).orElse("");
    }
}
