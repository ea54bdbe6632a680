package uk.nhs.england.approvals.waivers;

import uk.nhs.england.approvals.boards.Rosters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** How long before its last day the owner of an exception is told; by the days of England. */
final class ReminderRule {

    /** Time enough to ask for a renewal and have a board decide on it. */
    static final Period FIRST = Period.ofDays(60);

    /** The last call. */
    static final Period SECOND = Period.ofDays(14);

    private ReminderRule() {}

    /** The beginning of the day that is so long before the last day. */
    static Instant before(LocalDate lastDay, Period ahead) {
        return lastDay.minus(ahead).atStartOfDay(Rosters.LONDON).toInstant();
    }

    /** The midnight that ends the last day. */
    static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(Rosters.LONDON).toInstant();
    }
}
