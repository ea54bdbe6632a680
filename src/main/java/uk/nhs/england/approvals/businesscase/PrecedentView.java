package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.decisions.DecidedBefore;

import java.util.List;

/** What was decided before on a case like this one. */
@Schema(name = "Precedent", description = "What was decided before on a case like this one.")
public record PrecedentView(
        @Schema(description = "The earlier case, and how alike it is.") Alike alike,
        @Schema(description = "Where that case stands.", example = "APPROVED_WITH_CONDITIONS")
                Standing standing,
        @Schema(description = "What boards decided on it, oldest first.")
                List<DecidedBefore> decisions) {}
