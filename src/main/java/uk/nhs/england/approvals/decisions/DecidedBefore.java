package uk.nhs.england.approvals.decisions;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A decision as a precedent: what was decided, why, and on what conditions. */
@Schema(description = "A decision as a precedent.")
public record DecidedBefore(
        @Schema(description = "Its number.", example = "ARB-2026-0001") String number,
        @Schema(description = "The board.", example = "ARB") String board,
        @Schema(description = "The outcome.", example = "APPROVED_WITH_CONDITIONS")
                Outcome.Type outcome,
        @Schema(description = "The reasons.", example = "It fits the strategy.") String reasons,
        @Schema(description = "When, UTC.", example = "2026-11-22T10:15:30Z") Instant decidedAt,
        @Schema(
                        description =
                                "The later decision of the same board that supersedes it; null when"
                                        + " it stands.",
                        example = "ARB-2026-0007")
                @Nullable String supersededBy,
        @Schema(
                        description = "The last day on which the approval holds; null without end.",
                        example = "2027-12-31")
                @Nullable LocalDate validUntil,
        @Schema(description = "Whether that day has passed.", example = "false") boolean expired,
        @Schema(description = "The conditions it set.") List<Set> conditions) {

    /** A condition that was set. */
    @Schema(name = "ConditionSetBefore", description = "A condition that was set.")
    public record Set(
            @Schema(description = "Its number.", example = "ARB-2026-0001-C1") String condition,
            @Schema(description = "What it asks.", example = "Pass a penetration test.")
                    String wording,
            @Schema(description = "Whether it blocks going live.", example = "true")
                    boolean beforeLive,
            @Schema(description = "How far it is.", example = "DISCHARGED") ConditionState state) {

        static Set of(Condition condition) {
            return new Set(
                    condition.id(), condition.wording(), condition.beforeLive(), condition.state());
        }
    }

    static DecidedBefore of(
            Decision decision,
            @Nullable String supersededBy,
            List<Condition> conditions,
            LocalDate today) {
        return new DecidedBefore(
                decision.number(),
                decision.board(),
                decision.outcome(),
                decision.reasons(),
                decision.recorded().at(),
                supersededBy,
                decision.particulars().validUntil(),
                decision.made().lapsed(today),
                conditions.stream().map(Set::of).toList());
    }
}
