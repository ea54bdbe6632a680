package uk.nhs.england.approvals.assessments;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/** How a case stands against a standard, and why the standard applies to it. */
@Schema(description = "How a case stands against a standard, and why that applies to it.")
public record StandardAssessment(
        @Schema(description = "The standard.", example = "TCOP") String standard,
        @Schema(description = "Its name.", example = "Technology Code of Practice") String name,
        @Schema(description = "The version the case is judged against.", example = "2021-11")
                String version,
        @Schema(description = "How strongly it applies.", example = "MUST") Demanded demand,
        @Schema(description = "The rows of the table that say so, with their words.")
                List<FiredRow> why,
        @Schema(description = "The table: the day it takes effect.", example = "2026-04-01")
                LocalDate table,
        @Schema(description = "How the case stands, in numbers.") Totals totals,
        @Schema(
                        description = "Later versions for which nobody has chosen yet.",
                        example = "[\"2027-04\"]")
                List<String> offered) {}
