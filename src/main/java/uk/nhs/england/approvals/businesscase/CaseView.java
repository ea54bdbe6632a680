package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A business case as it is shown to those who may see it. */
@Schema(name = "BusinessCase", description = "A business case and where it stands.")
public record CaseView(
        @Schema(description = "Its reference.", example = "BC-2026-0001") String reference,
        @Schema(description = "Its title.", example = "Referral management for community trusts")
                String title,
        @Schema(description = "Who leads it.", example = "priya.nair") PersonId lead,
        @Schema(description = "Who writes it with the lead.", example = "[\"olu.adeyemi\"]")
                List<PersonId> coAuthors,
        @Schema(description = "How it is marked.") Marking marking,
        @Schema(
                        description =
                                "The draft, to those who write it and the PMO; to others the latest"
                                        + " version.")
                Answers answers,
        @Schema(description = "Where it stands.", example = "IN_REVIEW") Standing standing,
        @Schema(description = "Since when, UTC.", example = "2026-11-20T09:12:44Z")
                Instant standingSince,
        @Schema(
                        description = "The last day of its approval; null without end.",
                        example = "2027-12-31")
                @Nullable LocalDate approvedUntil,
        @Schema(
                        description =
                                "What it waits for: triage, advice, decide:BOARD or"
                                        + " resubmit:BOARD.",
                        example = "[\"decide:TDA\"]")
                List<String> waits,
        @Schema(description = "What each board on its way needs next.")
                List<Progress.Review> reviews,
        @Schema(
                        description = "The number of its latest version; 0 before the first.",
                        example = "1")
                int latestSubmission,
        @Schema(description = "When that version was submitted.", example = "2026-11-20T09:12:44Z")
                @Nullable Instant submittedAt,
        @Schema(
                        description =
                                "What is still missing before the draft can go its route; only its"
                                        + " authors and the PMO are told.")
                List<Completeness.Missing> missing,
        @Schema(description = "The advice given, when advice was all that was asked.")
                @Nullable Statement advice,
        @Schema(description = "Why it was withdrawn, if it was.") @Nullable Statement withdrawal,
        @Schema(description = "When it was begun.", example = "2026-11-18T14:00:00Z")
                Instant createdAt,
        @Schema(description = "When it last changed.", example = "2026-11-20T09:12:44Z")
                Instant changedAt,
        @Schema(description = "Its version, as in the ETag.", example = "3") int version) {

    static CaseView of(
            BusinessCase businessCase,
            CaseDraft.Document shown,
            List<Completeness.Missing> missing) {
        return new CaseView(
                businessCase.reference(),
                shown.title(),
                businessCase.lead(),
                businessCase.coAuthors(),
                businessCase.marking(),
                shown.answers(),
                businessCase.standing(),
                businessCase.snapshot().since(),
                approvedUntil(businessCase.snapshot().approval()),
                businessCase.snapshot().waits(),
                businessCase.progress().reviews(),
                businessCase.latestSubmission(),
                businessCase.submittedAt(),
                missing,
                Statement.of(businessCase.advice()),
                Statement.of(businessCase.withdrawal()),
                businessCase.createdAt(),
                businessCase.changedAt(),
                businessCase.version());
    }

    private static @Nullable LocalDate approvedUntil(@Nullable Approval approval) {
        return approval == null ? null : approval.until();
    }

    /** Something said on the case as a whole. */
    @Schema(name = "CaseStatement", description = "Something said on the case as a whole.")
    public record Statement(
            @Schema(description = "The words.", example = "Use the shared messaging platform.")
                    String words,
            @Schema(description = "Who said it.", example = "morgan.price") PersonId by,
            @Schema(description = "When, UTC.", example = "2026-11-20T09:12:44Z") Instant at) {

        static @Nullable Statement of(@Nullable Advice advice) {
            return advice == null
                    ? null
                    : new Statement(advice.words(), advice.recorded().by(), advice.recorded().at());
        }

        static @Nullable Statement of(@Nullable Withdrawal withdrawal) {
            return withdrawal == null
                    ? null
                    : new Statement(
                            withdrawal.reason(),
                            withdrawal.recorded().by(),
                            withdrawal.recorded().at());
        }
    }
}
