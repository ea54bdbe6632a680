package uk.nhs.england.approvals.assessments;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** That a board approves only what was assessed in full against a standard. */
@Schema(
        name = "AssessmentDemand",
        description = "That a board approves only what was assessed in full.")
public record Demand(
        @Schema(description = "The board.", example = "ARB") String board,
        @Schema(description = "The standard.", example = "TCOP") String standard,
        @Schema(description = "The first day.", example = "2027-04-01") LocalDate validFrom,
        @Schema(description = "The first day without it.", example = "2029-04-01")
                @Nullable LocalDate validTo) {}
