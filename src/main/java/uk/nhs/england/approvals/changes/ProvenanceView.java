package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** Where a past change comes from, with what this service has no record of its own of. */
@Schema(name = "ChangeProvenance", description = "Where a past change comes from.")
public record ProvenanceView(
        @Schema(description = "Its number there.", example = "CHG0031337") String number,
        @Schema(description = "Who brought it in.", example = "ada.lindqvist") PersonId broughtInBy,
        @Schema(description = "When, UTC.", example = "2026-12-01T09:00:00Z") Instant broughtInAt,
        @Schema(description = "When it was submitted, UTC.", example = "2026-03-02T10:00:00Z")
                @Nullable Instant submittedAt,
        @Schema(description = "When it was decided on, UTC.", example = "2026-03-05T11:20:00Z")
                @Nullable Instant decidedAt,
        @Schema(description = "Whether the CAB of then altered it.", example = "false")
                boolean alteredByCab) {}
