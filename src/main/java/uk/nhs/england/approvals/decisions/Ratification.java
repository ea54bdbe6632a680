package uk.nhs.england.approvals.decisions;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.UUID;

/** What a sitting made of a decision that was made before it, out of committee. */
@Schema(description = "What a sitting made of a decision made out of committee.")
public record Ratification(
        @Schema(description = "The decision.", example = "ARB-2026-0004") String decision,
        @Schema(description = "The sitting.", example = "0199c3f0-7d2e-4000-8000-000000000001")
                UUID sitting,
        @Schema(description = "Whether it was ratified.", example = "true") boolean ratified,
        @Schema(description = "Why.", example = "The replies were unanimous.") String reasons,
        @Schema(description = "Who recorded it.", example = "omar.haddad") PersonId by,
        @Schema(description = "When, UTC.", example = "2026-12-16T14:05:00Z") Instant at) {}
