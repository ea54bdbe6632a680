package uk.nhs.england.approvals.consultations.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.consultations.Response;
import uk.nhs.england.approvals.consultations.ResponseKind;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;

/** What is sent about consultations. */
final class ConsultationRequests {

    private ConsultationRequests() {}

    /** A consultee that the route did not name. */
    @Schema(
            name = "AnotherConsultee",
            title = "consultee",
            description = "A consultee that the route did not name.")
    record Another(
            @Schema(description = "The consultee.", example = "CLINICAL_SAFETY")
                    @NotBlank(message = "Name the consultee.")
                    @PlainText(max = 40)
                    String consultee,
            @Schema(description = "Why it is asked.", example = "It shows results to clinicians.")
                    @NotBlank(message = "Say why it is asked.")
                    @PlainText(max = 1000, multiline = true)
                    String reason) {}

    /** What a consultee says. */
    @Schema(name = "ConsulteeResponse", title = "response", description = "What a consultee says.")
    record NewResponse(
            @Schema(description = "What it says.", example = "OBJECTION")
                    @NotNull(message = "Say what the response is.")
                    ResponseKind kind,
            @Schema(
                            description =
                                    "The points, or the reason of an objection or of not being"
                                            + " concerned; left out when content.",
                            example = "The penetration test is planned after go-live.")
                    @PlainText(max = 10000, multiline = true)
                    @Nullable String words) {

        Response response() {
            return new Response(kind, words);
        }
    }

    /** That somebody who answers for a consultee has an interest in the case. */
    @Schema(
            name = "ConsulteeInterest",
            title = "interest",
            description = "That somebody who answers for a consultee has an interest in the case.")
    record NewInterest(
            @Schema(description = "What it is.", example = "My partner works for the supplier.")
                    @NotBlank(message = "Say what the interest is.")
                    @PlainText(max = 1000, multiline = true)
                    String nature) {}

    /** What the authors say to an objection. */
    @Schema(
            name = "ObjectionAnswer",
            title = "answer",
            description = "What the authors say to an objection.")
    record ObjectionAnswer(
            @Schema(description = "The answer.", example = "The test now comes before go-live.")
                    @NotBlank(message = "Give the answer.")
                    @PlainText(max = 10000, multiline = true)
                    String words) {}

    /** Until when a consultee may take its time. */
    @Schema(
            name = "ConsultationExtension",
            title = "extension",
            description = "Until when a consultee may take its time.")
    record Extension(
            @Schema(description = "The last day to respond.", example = "2026-12-11")
                    @NotNull(message = "Give the last day to respond.")
                    LocalDate until,
            @Schema(description = "Why.", example = "The supplier's report comes on Monday.")
                    @NotBlank(message = "Say why more time is needed.")
                    @PlainText(max = 1000, multiline = true)
                    String reason) {}
}
