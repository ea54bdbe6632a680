package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** That one of the emergency roster approved. */
@Schema(name = "RosterApproval", description = "That one of the emergency roster approved.")
public record RosterApproval(
        @Schema(description = "Who.", example = "omar.haddad") PersonId by,
        @Schema(description = "Of which team.", example = "Infrastructure") String team,
        @Schema(description = "When, UTC.", example = "2026-09-12T21:10:00Z") Instant at) {}
