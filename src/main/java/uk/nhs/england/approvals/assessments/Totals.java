package uk.nhs.england.approvals.assessments;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.standards.Criterion;
import uk.nhs.england.approvals.standards.Strength;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** How a case stands against a standard, in numbers of criteria. */
@Schema(name = "AssessmentTotals", description = "How a case stands, in numbers of criteria.")
public record Totals(
        @Schema(description = "How many criteria there are.", example = "13") int criteria,
        @Schema(description = "What the authors found.") Results lead,
        @Schema(description = "What the assessors found.") Results assessors,
        @Schema(description = "How many an assessor gave red.", example = "1") int red,
        @Schema(description = "How many an assessor gave amber.", example = "2") int amber,
        @Schema(description = "How many an assessor gave green.", example = "9") int green,
        @Schema(
                        description =
                                "How many it must meet that no assessor found met or not"
                                        + " applicable; none of a standard that should be met.",
                        example = "3")
                int mustOpen,
        @Schema(
                        description =
                                "How many have a view that counts no longer, because the evidence"
                                        + " that it rests on has expired or was withdrawn; such"
                                        + " views are left out of all other numbers.",
                        example = "0")
                int reopened) {

    /** Findings of one side. */
    @Schema(name = "AssessmentResults", description = "Findings of one side, counted.")
    public record Results(
            @Schema(description = "Met.", example = "9") int met,
            @Schema(description = "Partly met.", example = "2") int partlyMet,
            @Schema(description = "Not met.", example = "1") int notMet,
            @Schema(description = "Not applicable.", example = "0") int notApplicable,
            @Schema(description = "Without a finding.", example = "1") int open) {

        private static Results of(List<Found> found, Function<Found, @Nullable Finding> side) {
            return new Results(
                    count(found, side, Result.MET),
                    count(found, side, Result.PARTLY_MET),
                    count(found, side, Result.NOT_MET),
                    count(found, side, Result.NOT_APPLICABLE),
                    (int) found.stream().filter(one -> side.apply(one) == null).count());
        }

        private static int count(
                List<Found> found, Function<Found, @Nullable Finding> side, Result result) {
            return (int)
                    found.stream()
                            .map(side)
                            .filter(Objects::nonNull)
                            .filter(finding -> finding.result() == result)
                            .count();
        }
    }

    /**
     * The views of each criterion, by its key.
     *
     * @param latest the latest ones
     * @param counting those of them that count
     */
    record Views(Map<String, Found> latest, Map<String, Found> counting) {

        private Found counting(String criterion) {
            return counting.getOrDefault(criterion, Found.NOTHING);
        }

        private boolean isReopened(String criterion) {
            return !counting(criterion).equals(latest.getOrDefault(criterion, Found.NOTHING));
        }
    }

    static Totals of(Demanded demand, List<Criterion> criteria, Views views) {
        var found = criteria.stream().map(one -> views.counting(one.key())).toList();
        return new Totals(
                criteria.size(),
                Results.of(found, Found::lead),
                Results.of(found, Found::assessor),
                count(found, Rag.RED),
                count(found, Rag.AMBER),
                count(found, Rag.GREEN),
                demand == Demanded.MUST ? mustOpen(criteria, views) : 0,
                (int) criteria.stream().filter(one -> views.isReopened(one.key())).count());
    }

    private static int mustOpen(List<Criterion> criteria, Views views) {
        return (int)
                criteria.stream()
                        .filter(one -> one.strength() == Strength.MUST)
                        .filter(one -> !views.counting(one.key()).isSettled())
                        .count();
    }

    private static int count(List<Found> found, Rag colour) {
        return (int)
                found.stream()
                        .map(Found::assessor)
                        .filter(finding -> finding != null && finding.rag() == colour)
                        .count();
    }
}
