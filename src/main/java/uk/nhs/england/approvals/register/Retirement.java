package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.time.LocalDate;

/** That a service ends, why, and who said so. */
@Schema(name = "ServiceRetirement", description = "That a service ends, and why.")
public record Retirement(
        @Schema(description = "Its last day.", example = "2027-03-31") LocalDate lastDay,
        @Schema(description = "Why.", example = "Its users moved to the national portal.")
                String reason,
        @Schema(description = "Who retired it.", example = "olu.adeyemi") PersonId by,
        @Schema(description = "When, UTC.", example = "2026-11-20T09:12:44Z") Instant at) {}
