package uk.nhs.england.approvals.agendas;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** What a member said on an item: a vote, advice, or both. */
@Schema(name = "Vote", description = "What a member said on an item: a vote, advice, or both.")
public record VoteView(
        @Schema(description = "The version it is on.", example = "1") int version,
        @Schema(description = "The member.", example = "nadia.karim") PersonId person,
        @Schema(description = "The vote; null for advice only.", example = "FOR")
                @Nullable Choice vote,
        @Schema(description = "The advice.", example = "The test must be repeated.")
                @Nullable String comment,
        @Schema(description = "When, UTC.", example = "2026-12-02T14:20:00Z") Instant at) {}
