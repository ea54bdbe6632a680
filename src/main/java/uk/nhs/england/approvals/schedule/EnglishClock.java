package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.calendar.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** When the clocks of England show a time, on the two nights of the year too when they jump. */
final class EnglishClock {

    private static final ZoneId LONDON = WorkingDays.LONDON;

    private EnglishClock() {}

    /**
     * The first moment at which the clocks show a time or a later one: of an hour that comes twice
     * the first, and for one that never comes the moment at which they jump over it.
     */
    static Instant at(LocalDateTime time) {
        var jump = LONDON.getRules().getTransition(time);
        return jump != null && jump.isGap()
                ? jump.getInstant()
                : time.atZone(LONDON).withEarlierOffsetAtOverlap().toInstant();
    }

    /** What lies between two times; nothing when the clocks jump over all of it. */
    static Optional<Span> between(LocalDateTime from, LocalDateTime until) {
        return Span.between(at(from), at(until));
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }
}
