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

    static Refusals demanding(Demand demand, List<Demand> others) {
        var days =
                isADayThatCanBe("validFrom", demand.validFrom())
                        .and(isADayThatCanBe("validTo", demand.validTo()))
                        .and(endsAfterItBegins(demand.validFrom(), demand.validTo()));
        return days.isEmpty() ? isMadeOnce(demand, others) : days;
    }

    static Refusals endsAfterItBegins(LocalDate from, @Nullable LocalDate to) {
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
