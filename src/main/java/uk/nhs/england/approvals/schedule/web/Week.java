package uk.nhs.england.approvals.schedule.web;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.web.RequestRefused;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;

/** A week as a caller names it (ISO 8601), such as {@code 2026-W49}. */
final class Week {

    private Week() {}

    /**
     * Its first day; that of this week when it is left out.
     *
     * @throws RequestRefused 400 when it is no week
     */
    static LocalDate monday(@Nullable String week, Clock clock) {
        if (week == null) {
            return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        try {
            return LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        } catch (DateTimeException e) {
            throw RequestRefused.malformed(
                    "week", "week", "'week' must be a week of ISO 8601, such as 2026-W49.");
        }
    }
}
