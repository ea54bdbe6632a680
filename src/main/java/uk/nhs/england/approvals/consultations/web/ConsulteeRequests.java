package uk.nhs.england.approvals.consultations.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;

/** What is sent about consultees. */
final class ConsulteeRequests {

    private ConsulteeRequests() {}

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
                    Boolean mandatory) {}
}
