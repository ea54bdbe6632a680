package uk.nhs.england.approvals.changes.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import uk.nhs.england.approvals.changes.ImplementationAct;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

/** What callers of the changes API send beside changes themselves. */
final class ChangeRequests {

    private ChangeRequests() {}

    /** What the change manager found. */
    @Schema(name = "ChangeAssessment", title = "assessment", description = "What was found of it.")
    record Assessment(
            @Schema(description = "Whether it is fit for CAB.", example = "true")
                    @NotNull(message = "Say whether it is fit for CAB.")
                    Boolean fit,
            @Schema(description = "What was found.", example = "The back-out was tried.")
                    @NotBlank(message = "Say what you found.")
                    @PlainText(max = 4000, multiline = true)
                    String words) {}

    /** What is done while it is made. */
    @Schema(name = "ChangeStep", title = "step", description = "What is done while it is made.")
    record Step(
            @Schema(description = "What.", example = "START")
                    @NotNull(message = "Say what is done.")
                    ImplementationAct act) {}

    /** An incident that it caused. */
    @Schema(name = "ChangeIncident", title = "incident", description = "An incident it caused.")
    record Incident(
            @Schema(description = "The incident.", example = "INC0012345")
                    @NotBlank(message = "Name the incident.")
                    @PlainText(max = 60)
                    String incident) {}

    /** Why. */
    @Schema(name = "ChangeReason", title = "reason", description = "Why.")
    record Because(
            @Schema(description = "Why.", example = "The vendor does it in its own window.")
                    @NotBlank(message = "Say why.")
                    @PlainText(max = 4000, multiline = true)
                    String reason) {}

    /** Somebody for the emergency roster. */
    @Schema(name = "NewRosterMember", title = "member", description = "Somebody for the roster.")
    record NewMember(
            @Schema(description = "Who.", example = "omar.haddad")
                    @NotNull(message = "Name the person.")
                    PersonId person,
            @Schema(description = "Of which team.", example = "Infrastructure")
                    @NotBlank(message = "Name the team.")
                    @PlainText(max = 100)
                    String team) {}

    /** The number of what was asked for. */
    @Schema(name = "OverrideAsked", description = "The number of the override asked for.")
    record Asked(@Schema(description = "Its number.", example = "OVR-2026-0001") String number) {}
}
