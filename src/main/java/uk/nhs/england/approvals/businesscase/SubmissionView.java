package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** A frozen version as it is shown. */
@Schema(name = "Submission", description = "A version of a case, frozen when it was submitted.")
public record SubmissionView(
        @Schema(description = "Its number within the case.", example = "1") int number,
        @Schema(
                        description =
                                "SHA-256 of the document as compact JSON without its nulls, in"
                                        + " hexadecimal.",
                        example =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String fingerprint,
        @Schema(description = "Who submitted it.", example = "priya.nair") PersonId submittedBy,
        @Schema(description = "On whose behalf.", example = "sam.okafor")
                @Nullable PersonId onBehalfOf,
        @Schema(description = "When, UTC.", example = "2026-11-20T09:12:44Z") Instant submittedAt,
        @Schema(description = "What was submitted.") CaseDraft.Document document) {

    static SubmissionView of(Submission submission) {
        var recorded = submission.recorded();
        return new SubmissionView(
                submission.number(),
                submission.fingerprint(),
                recorded.by(),
                recorded.onBehalfOf(),
                recorded.at(),
                submission.document());
    }
}
