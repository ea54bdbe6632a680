package uk.nhs.england.approvals.waivers.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.waivers.WaiverTerms;
import uk.nhs.england.approvals.web.PlainText;

/** What callers of the exceptions API send. */
final class ExceptionRequests {

    private ExceptionRequests() {}

    /** An exception that is asked for. */
    @Schema(
            name = "ExceptionRequest",
            title = "exception",
            description = "An exception that is asked for.")
    record NewException(
            @Schema(description = "The case or service it is for.", example = "BC-2026-0001")
                    @NotBlank(message = "Name the case or service.")
                    @PlainText(max = 40)
                    String subject,
            @Schema(description = "The criterion that is not kept.", example = "TCOP/2021-11/4")
                    @NotBlank(message = "Name the criterion.")
                    @PlainText(max = 130)
                    String criterion,
            @Schema(description = "Why, how risky, who answers for it, and until when.")
                    @NotNull(message = "Say why, at which risk and until when.")
                    @Valid
                    ExceptionTerms terms) {

        Subject about() {
            return Subject.named(subject);
        }

        WaiverTerms asked() {
            return terms.of(criterion);
        }
    }

    /** The renewal of an exception. */
    @Schema(
            name = "ExceptionRenewal",
            title = "renewal",
            description = "A new request that is to supersede an exception in force.")
    record Renewal(
            @Schema(
                            description =
                                    "The criterion in the version in force now; left out, that of"
                                            + " the exception renewed.",
                            example = "TCOP/2021-11/4")
                    @PlainText(max = 130)
                    @Nullable String criterion,
            @Schema(description = "Why, how risky, who answers for it, and until when.")
                    @NotNull(message = "Say why, at which risk and until when.")
                    @Valid
                    ExceptionTerms terms) {

        WaiverTerms asked(String usual) {
            return terms.of(criterion == null ? usual : criterion);
        }
    }

    /** Why a request is withdrawn or an exception ended. */
    @Schema(name = "ExceptionEnd", title = "reason", description = "Why it is no longer wanted.")
    record Reason(
            @Schema(description = "Why.", example = "The vendor brought the interface early.")
                    @NotBlank(message = "Say why.")
                    @PlainText(max = 2000, multiline = true)
                    String reason) {}
}
