package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** That a sitting was moved, and why. */
@Schema(name = "SittingMove", description = "That a sitting was moved, and why.")
public record MoveView(
        @Schema(description = "When it was to start, UTC.", example = "2026-12-28T14:00:00Z")
                Instant from,
        @Schema(description = "When it starts since, UTC.", example = "2026-12-29T14:00:00Z")
                Instant to,
        @Schema(description = "Where it was to be.", example = "Microsoft Teams") String fromPlace,
        @Schema(description = "Where it is since.", example = "Microsoft Teams") String toPlace,
        @Schema(description = "What moved it.", example = "HOLIDAY") ScheduleCause cause,
        @Schema(description = "Why.", example = "2026-12-28 is not a working day.") String reason,
        @Schema(description = "Who moved it.", example = "it-approvals") PersonId movedBy,
        @Schema(description = "When they did, UTC.", example = "2026-11-24T09:00:00Z")
                Instant movedAt) {}
