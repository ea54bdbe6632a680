package uk.nhs.england.approvals.assessments;

import io.swagger.v3.oas.annotations.media.Schema;

/** A row of the table that fired. */
@Schema(name = "StandardsRow", description = "A row of the decision table that fired.")
public record FiredRow(
        @Schema(description = "The row's id in the table.", example = "tcop-all") String row,
        @Schema(
                        description = "What it says, in words.",
                        example = "Every service adheres to the Technology Code of Practice.")
                String words) {}
