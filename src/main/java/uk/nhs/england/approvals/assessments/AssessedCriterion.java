package uk.nhs.england.approvals.assessments;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.standards.Criterion;

/** A criterion with the latest view of each side. */
@Schema(description = "A criterion with the latest view of each side.")
public record AssessedCriterion(
        @Schema(description = "The criterion.") Criterion criterion,
        @Schema(description = "The authors' own view.") @Nullable Finding lead,
        @Schema(description = "The assessors' view.") @Nullable Finding assessor,
        @Schema(
                        description =
                                "How many findings there were, superseded ones included: say so"
                                        + " when you make another.",
                        example = "2")
                int findings) {

    static AssessedCriterion of(Criterion criterion, Found found) {
        return new AssessedCriterion(criterion, found.lead(), found.assessor(), found.findings());
    }
}
