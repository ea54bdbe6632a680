package uk.nhs.england.approvals.pipeline;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/** What a board altered over a time, and what that took. */
@Schema(name = "BoardEffectiveness", description = "What a board altered, and what that took.")
public record Effectiveness(
        @Schema(description = "The board.", example = "ARB") String board,
        @Schema(description = "How many items it decided.", example = "40") int decided,
        @Schema(description = "Approved as they stood.", example = "22") int approvedAsTheyStood,
        @Schema(description = "Approved with conditions.", example = "10") int conditioned,
        @Schema(description = "Deferred or referred.", example = "6") int sentBack,
        @Schema(description = "Rejected.", example = "2") int rejected,
        @Schema(
                        description =
                                "The share that did not pass as it stood, 0 to 1; null when nothing"
                                        + " was decided.",
                        example = "0.45")
                @Nullable Double shareAltered,
        @Schema(description = "Decided by consent, without discussion.", example = "12")
                int byConsent,
        @Schema(description = "Decided out of committee or by the chair.", example = "3")
                int outOfCommittee,
        @Schema(
                        description =
                                "Median days from the first agenda an item was on to its decision.",
                        example = "6.5")
                @Nullable Double medianDaysToDecision,
        @Schema(
                        description = "Hours of discussion, times those who counted, per decision.",
                        example = "1.4")
                @Nullable Double personHoursPerDecision,
        @Schema(description = "How many sittings were held.", example = "6") int sittings,
        @Schema(description = "How many took longer than the agenda's capacity.", example = "1")
                int overran,
        @Schema(description = "How many were adjourned.", example = "1") int adjourned) {}
