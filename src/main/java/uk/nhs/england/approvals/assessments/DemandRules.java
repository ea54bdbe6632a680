package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.List;

/** What makes a demand for assessments lawful. */
final class DemandRules {

    private static final int FIRST_YEAR = 1948;
    private static final int LAST_YEAR = 2999;

    private DemandRules() {}

    /** What a board has decided it has decided: a demand begins today or later. */
    static Refusals demanding(Demand demand, List<Demand> others, LocalDate today) {
        var days =
                isADayThatCanBe("validFrom", demand.validFrom())
                        .and(isADayThatCanBe("validTo", demand.validTo()))
                        .and(endsAfterItBegins(demand.validFrom(), demand.validTo()))
                        .and(
                                isAhead(
                                        "a-demand-begins-ahead",
                                        "validFrom",
                                        demand.validFrom(),
                                        today));
        return days.isEmpty() ? isMadeOnce(demand, others) : days;
    }

    /**
     * From its first day on it can be ended as of that day, as a seat is left on the day it was
     * taken; but not for days that are over.
     */
    static Refusals ending(Demand demand, LocalDate on, LocalDate today) {
        return isADayThatCanBe("validTo", on)
                .and(
                        on.isBefore(demand.validFrom())
                                ? endsAfterItBegins(demand.validFrom(), on)
                                : Refusals.none())
                .and(isAhead("a-demand-ends-ahead", "validTo", on, today));
    }

    private static Refusals isAhead(String rule, String field, LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? Refusals.of(
                        Refusal.invalid(
                                rule, field, "That day has passed; give today or a later one."))
                : Refusals.none();
    }

    private static Refusals endsAfterItBegins(LocalDate from, @Nullable LocalDate to) {
        return to == null || to.isAfter(from)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "a-demand-ends-after-it-begins",
                                "validTo",
                                "The demand begins on %s, so it cannot end on %s."
                                        .formatted(from, to)));
    }

    private static Refusals isADayThatCanBe(String field, @Nullable LocalDate day) {
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "a-day-that-can-be",
                                field,
                                "Give a day between the years %d and %d."
                                        .formatted(FIRST_YEAR, LAST_YEAR)));
    }

    private static Refusals isMadeOnce(Demand demand, List<Demand> others) {
        return others.stream()
                        .filter(other -> other.board().equals(demand.board()))
                        .noneMatch(other -> overlap(demand, other))
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "a-demand-is-made-once",
                                "On some of these days the %s demands %s already."
                                        .formatted(demand.board(), demand.standard())));
    }

    private static boolean overlap(Demand one, Demand other) {
        return (one.validTo() == null || other.validFrom().isBefore(one.validTo()))
                && (other.validTo() == null || one.validFrom().isBefore(other.validTo()));
    }
}
