package uk.nhs.england.approvals.assessments;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** A choice between versions of a standard, made for a case. */
@Schema(description = "A choice between versions of a standard, made for a case.")
public record ChoiceMade(
        @Schema(description = "The standard.", example = "TCOP") String standard,
        @Schema(description = "The new version.", example = "2027-04") String version,
        @Schema(description = "What was chosen.", example = "KEEP") Choice choice,
        @Schema(description = "Why.", example = "The board sits in a week.") String reason,
        @Schema(description = "Who chose.", example = "morgan.price") PersonId by,
        @Schema(description = "On whose behalf.", example = "priya.nair")
                @Nullable PersonId onBehalfOf,
        @Schema(description = "When, UTC.", example = "2027-04-02T09:00:00Z") Instant at) {}
