package uk.nhs.england.approvals.waivers;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.time.Period;

/** How the scale of risk and the authorities change: ahead, and once for each day. */
final class DatedRules {

    private static final Period FARTHEST = Period.ofYears(10);

    private DatedRules() {}

    static Refusals changesAhead(LocalDate from, LocalDate today) {
        return require(
                from.isAfter(today) && !from.isAfter(today.plus(FARTHEST)),
                Refusal.invalid(
                        "it-changes-ahead",
                        "from",
                        "It changes on a later day than today, within 10 years."));
    }

    static Refusals changesOnceADay(boolean taken, LocalDate from) {
        return require(
                !taken,
                Refusal.conflict(
                        "it-changes-once-a-day",
                        "A change from %s is planned already.".formatted(from)));
    }

    static Refusals boardIsKnown(boolean known, String board) {
        return require(
                known,
                Refusal.invalid(
                        "board-is-known", "board", "There is no board %s.".formatted(board)));
    }

    static Refusals highIsAboveMedium(RiskScale scale) {
        return require(
                scale.highFrom() > scale.mediumFrom(),
                Refusal.invalid(
                        "high-is-above-medium",
                        "highFrom",
                        "A high risk begins above %d, where a medium one begins."
                                .formatted(scale.mediumFrom())));
    }

    private static Refusals require(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
