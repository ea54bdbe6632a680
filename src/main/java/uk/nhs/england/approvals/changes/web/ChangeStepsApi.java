package uk.nhs.england.approvals.changes.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.changes.ApprovingChanges;
import uk.nhs.england.approvals.changes.ChangeReading;
import uk.nhs.england.approvals.changes.ChangeView;
import uk.nhs.england.approvals.changes.RequestingChanges;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;

/** The steps of a change before it is made, over HTTP. */
@RestController
@RequestMapping("/api/v1/changes/{number}")
@Tag(name = "Changes")
class ChangeStepsApi {

    private final RequestingChanges requesting;
    private final ApprovingChanges approving;
    private final ChangeReading reading;

    ChangeStepsApi(
            RequestingChanges requesting, ApprovingChanges approving, ChangeReading reading) {
        this.requesting = requesting;
        this.approving = approving;
        this.reading = reading;
    }

    @PostMapping("/submission")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Submit a change",
            description =
                    "As it stands, with the risk it has by the table of the day. A standard change"
                            + " and a vendor change without impact are approved by this.")
    ResponseEntity<ChangeView> submit(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            Actor actor) {
        requesting.submit(number, actor);
        return shown(number, actor);
    }

    @PostMapping("/assessment")
    @Allowed(CHANGE_MANAGER)
    @Operation(
            summary = "Assess a change",
            description = "It is fit for CAB, or is sent back to be written anew.")
    ResponseEntity<ChangeView> assess(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            @Valid @RequestBody ChangeRequests.Assessment assessment,
            Actor actor) {
        approving.assess(number, assessment.fit(), assessment.words(), actor);
        return shown(number, actor);
    }

    @PostMapping("/approval")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Approve an emergency change",
            description =
                    "As one of the emergency roster. Two are needed, one of them outside the team"
                            + " that makes it; none of them its own people.")
    ResponseEntity<ChangeView> approve(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            Actor actor) {
        approving.approveAsRoster(number, actor);
        return shown(number, actor);
    }

    @PostMapping("/withdrawal")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Withdraw a change",
            description = "Its people take it back before its start.")
    ResponseEntity<ChangeView> withdraw(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            @Valid @RequestBody ChangeRequests.Because because,
            Actor actor) {
        requesting.withdraw(number, because.reason(), actor);
        return shown(number, actor);
    }

    private ResponseEntity<ChangeView> shown(String number, Actor actor) {
        var change = reading.show(number, actor);
        return ResponseEntity.ok().eTag(ETags.of(change.version())).body(change);
    }
}
