package uk.nhs.england.approvals.decisions;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A decision as it is shown. */
@Schema(name = "Decision", description = "What a board decided on one version of a subject.")
public record DecisionView(
        @Schema(description = "Its number in the board's register.", example = "ARB-2026-0001")
                String number,
        @Schema(description = "The case or exception decided on.", example = "BC-2026-0001")
                String subject,
        @Schema(description = "The version decided on.", example = "1") int version,
        @Schema(description = "The board.", example = "ARB") String board,
        @Schema(description = "The sitting.", example = "0199c3f0-7d2e-4000-8000-000000000001")
                UUID sitting,
        @Schema(description = "Who took the chair.", example = "omar.haddad") PersonId chair,
        @Schema(description = "The outcome.", example = "DEFERRED") Outcome.Type outcome,
        @Schema(description = "The reasons.", example = "The exit plan names no successor.")
                String reasons,
        @Schema(description = "What is missing, when deferred.", example = "The exit plan.")
                @Nullable String missing,
        @Schema(description = "The board that is to look first, when referred.", example = "DPAG")
                @Nullable String referredTo,
        @Schema(
                        description = "Why that board is to look first.",
                        example = "The public will use it.")
                @Nullable String referredWhy,
        @Schema(description = "The conditions it set.", example = "[\"ARB-2026-0001-C1\"]")
                List<String> conditions,
        @Schema(description = "Who was present and who counted.") Quorum quorum,
        @Schema(description = "The decision that it supersedes.", example = "ARB-2026-0000")
                @Nullable String supersedes,
        @Schema(description = "Who recorded it.", example = "omar.haddad") PersonId recordedBy,
        @Schema(description = "When, UTC.", example = "2026-11-22T10:15:30Z") Instant decidedAt) {

    static DecisionView of(Decision decision, List<String> conditions) {
        return new DecisionView(
                decision.number(),
                decision.subject().reference(),
                decision.subjectVersion(),
                decision.board(),
                decision.sitting(),
                decision.chair(),
                decision.outcome(),
                decision.reasons(),
                decision.missing(),
                decision.referredTo(),
                decision.referredWhy(),
                conditions,
                decision.quorum(),
                decision.supersedes(),
                decision.recorded().by(),
                decision.recorded().at());
    }
}
