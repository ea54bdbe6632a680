package uk.nhs.england.approvals.decisions;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.agendas.Choice;
import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        @Schema(
                        description = "What it covers; null when it covers all that was asked.",
                        example = "The pilot in two trusts.")
                @Nullable String scope,
        @Schema(
                        description = "The last day on which the approval holds; null without end.",
                        example = "2027-12-31")
                @Nullable LocalDate validUntil,
        @Schema(
                        description = "Whether that day has passed: the approval has lapsed.",
                        example = "false")
                boolean expired,
        @Schema(description = "Members who were counted and saw it otherwise.")
                List<Dissent> dissent,
        @Schema(description = "The conditions it set.", example = "[\"ARB-2026-0001-C1\"]")
                List<String> conditions,
        @Schema(description = "Who was present and who counted.") Quorum quorum,
        @Schema(description = "How the board came to it.", example = "AT_SITTING") Basis basis,
        @Schema(
                        description =
                                "SHA-256 of the pack that was before the board, in hexadecimal.",
                        example =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                @Nullable String pack,
        @Schema(
                        description = "The votes of those who counted, by name.",
                        example = "{\"omar.haddad\": \"FOR\"}")
                Map<String, Choice> votes,
        @Schema(description = "The decision that it supersedes.", example = "ARB-2026-0000")
                @Nullable String supersedes,
        @Schema(description = "The decision that supersedes it.", example = "ARB-2026-0009")
                @Nullable String supersededBy,
        @Schema(description = "What it corrects, when it corrects a slip.")
                @Nullable CorrectionView correction,
        @Schema(description = "Who recorded it.", example = "omar.haddad") PersonId recordedBy,
        @Schema(description = "When, UTC.", example = "2026-11-22T10:15:30Z") Instant decidedAt) {

    /** A slip that was corrected. */
    @Schema(name = "Correction", description = "A slip that was corrected: other words only.")
    public record CorrectionView(
            @Schema(description = "The decision corrected.", example = "ARB-2026-0001")
                    String corrects,
            @Schema(
                            description =
                                    "The decision made at the sitting, whose conditions hold.",
                            example = "ARB-2026-0001")
                    String original,
            @Schema(description = "What was wrong.", example = "The wrong trust was named.")
                    String reason) {

        static @Nullable CorrectionView of(@Nullable Correction correction) {
            return correction == null
                    ? null
                    : new CorrectionView(
                            correction.corrects(), correction.original(), correction.reason());
        }
    }

    /**
     * What is said of a decision beside its own facts.
     *
     * @param conditions the numbers of its conditions
     */
    record Around(List<String> conditions, @Nullable String supersededBy, LocalDate today) {}

    static DecisionView of(Decision decision, Around around) {
        var particulars = decision.particulars();
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
                particulars.scope(),
                particulars.validUntil(),
                decision.made().lapsed(around.today()),
                particulars.dissent(),
                around.conditions(),
                decision.quorum(),
                decision.how().basis(),
                decision.how().pack(),
                decision.how().votes(),
                decision.supersedes(),
                around.supersededBy(),
                CorrectionView.of(decision.correction()),
                decision.recorded().by(),
                decision.recorded().at());
    }
}
