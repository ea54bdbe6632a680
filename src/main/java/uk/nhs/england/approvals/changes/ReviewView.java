package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The review of a change. */
@Schema(name = "ChangeReview", description = "The review of a change.")
public record ReviewView(
        @Schema(description = "How it went.", example = "SUCCESSFUL") ReviewOutcome outcome,
        @Schema(description = "What was learnt.", example = "The second node took longer.")
                @Nullable String words,
        @Schema(description = "Who reviewed it.", example = "grace.mensah")
                @Nullable String reviewedBy,
        @Schema(description = "When, UTC.", example = "2026-09-14T09:00:00Z") Instant reviewedAt,
        @Schema(description = "The decision by which CAB looked at it.", example = "CAB-2026-0012")
                @Nullable String lookedAtBy) {}
