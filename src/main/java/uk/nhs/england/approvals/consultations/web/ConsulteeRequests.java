package uk.nhs.england.approvals.consultations.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.consultations.ChangingTerms;
import uk.nhs.england.approvals.consultations.EnteringConsultees;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;

/** What is sent about consultees. */
final class ConsulteeRequests {

    private ConsulteeRequests() {}

    /** A consultee to be entered. */
    @Schema(
            name = "NewConsultee",
            title = "consultee",
            description = "A consultee that can be asked from a day on.")
    record NewConsultee(
            @Schema(description = "Its code, for good.", example = "RECORDS_MANAGEMENT")
                    @NotNull(message = "Give the consultee a code.")
                    @PlainText(max = 40)
                    @Pattern(
                            regexp = "[A-Z][A-Z_]{1,39}",
                            message = "Give 2 to 40 capitals or underscores, a capital first.")
                    String code,
            @Schema(description = "Its name.", example = "Records management")
                    @NotBlank(message = "Give the consultee a name.")
                    @PlainText(max = 200)
                    String name,
            @Schema(
                            description = "What it looks at.",
                            example = "Whether records are kept as long as they must be.")
                    @NotBlank(message = "Say what it looks at.")
                    @PlainText(max = 1000)
                    String purpose,
            @Schema(description = "Working days to respond, 1 to 60.", example = "10")
                    @NotNull(message = "Give the time limit in working days.")
                    @Min(value = 1, message = "Give a time limit of 1 to 60 working days.")
                    @Max(value = 60, message = "Give a time limit of 1 to 60 working days.")
                    Integer timeLimit,
            @Schema(
                            description =
                                    "Whether the ARB waits for its response before it approves"
                                            + " without conditions.",
                            example = "true")
                    @NotNull(message = "Say whether its response is mandatory.")
                    Boolean mandatory,
            @Schema(description = "The first day.", example = "2027-01-04")
                    @NotNull(message = "Give the first day.")
                    LocalDate from) {

        EnteringConsultees.NewConsultee entered() {
            return new EnteringConsultees.NewConsultee(
                    code, name, purpose, timeLimit, mandatory, from);
        }
    }

    /** When a consultee ends. */
    @Schema(
            name = "ConsulteeEnding",
            title = "ending",
            description = "When a consultee is asked for the last time.")
    record Ending(
            @Schema(description = "The last day on which it can be asked.", example = "2029-03-31")
                    @NotNull(message = "Give its last day.")
                    LocalDate lastDay) {}

    /** Who is to answer for a consultee. */
    @Schema(
            name = "NewConsulteeMember",
            title = "member",
            description = "Who is to answer for a consultee, from which day.")
    record NewMember(
            @Schema(description = "The person.", example = "nadia.karim")
                    @NotNull(message = "Name the person.")
                    PersonId person,
            @Schema(description = "The first day.", example = "2026-11-23")
                    @NotNull(message = "Give the first day.")
                    LocalDate from) {}

    /** When a member leaves. */
    @Schema(
            name = "ConsulteeMemberLeaving",
            title = "leaving",
            description = "When a member of a consultee leaves.")
    record Leaving(
            @Schema(description = "The first day without them.", example = "2027-03-31")
                    @NotNull(message = "Give the first day without them.")
                    LocalDate on) {}

    /** On which terms a consultee is to be asked. */
    @Schema(
            name = "ConsulteeTerms",
            title = "terms",
            description = "On which terms a consultee is to be asked, from which day.")
    record NewTerms(
            @Schema(description = "The first day.", example = "2027-01-04")
                    @NotNull(message = "Give the first day.")
                    LocalDate from,
            @Schema(
                            description = "Its name from then on; left out when it stays.",
                            example = "Cyber security")
                    @PlainText(max = 200)
                    @Nullable String name,
            @Schema(
                            description =
                                    "What it looks at from then on; left out when that stays.",
                            example = "Whether the service can be attacked.")
                    @PlainText(max = 1000)
                    @Nullable String purpose,
            @Schema(description = "Working days to respond, 1 to 60.", example = "10")
                    @NotNull(message = "Give the time limit in working days.")
                    @Min(value = 1, message = "Give a time limit of 1 to 60 working days.")
                    @Max(value = 60, message = "Give a time limit of 1 to 60 working days.")
                    Integer timeLimit,
            @Schema(
                            description =
                                    "Whether the ARB waits for its response before it approves"
                                            + " without conditions.",
                            example = "true")
                    @NotNull(message = "Say whether its response is mandatory.")
                    Boolean mandatory) {

        ChangingTerms.NewTerms terms() {
            return new ChangingTerms.NewTerms(
                    from, given(name), given(purpose), timeLimit, mandatory);
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }
}
