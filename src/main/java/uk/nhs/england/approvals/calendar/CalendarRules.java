package uk.nhs.england.approvals.calendar;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** What a bank holiday must be; what has been counted by it cannot be counted anew. */
final class CalendarRules {

    private static final Period FARTHEST = Period.ofYears(10);

    private CalendarRules() {}

    static Refusals adding(LocalDate day, Instant at) {
        var today = LocalDate.ofInstant(at, WorkingDays.LONDON);
        return require(
                        day.isAfter(today) && !day.isAfter(today.plus(FARTHEST)),
                        Refusal.invalid(
                                "bank-holiday-is-ahead",
                                "day",
                                "A bank holiday can be added for a day after today, within 10"
                                        + " years."))
                .and(
                        require(
                                day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue(),
                                Refusal.invalid(
                                        "bank-holiday-is-on-a-weekday",
                                        "day",
                                        "Nobody works at a weekend; give the substitute day.")));
    }

    static Refusals withdrawing(LocalDate day, Instant at) {
        return require(
                day.isAfter(LocalDate.ofInstant(at, WorkingDays.LONDON)),
                Refusal.conflict(
                        "bank-holiday-is-ahead",
                        "The bank holiday has begun; only one after today can be withdrawn."));
    }

    static Refusals addedOnce(LocalDate day, boolean isKnown) {
        return require(
                !isKnown,
                Refusal.conflict(
                        "bank-holiday-is-added-once",
                        "%s is a bank holiday already.".formatted(day)));
    }

    private static Refusals require(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
