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

import uk.nhs.england.approvals.changes.ChangeReading;
import uk.nhs.england.approvals.changes.ChangeView;
import uk.nhs.england.approvals.changes.ImplementingChanges;
import uk.nhs.england.approvals.changes.Review;
import uk.nhs.england.approvals.changes.ReviewingChanges;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;

/** How a change is made, reviewed and closed, over HTTP. */
@RestController
@RequestMapping("/api/v1/changes/{number}")
@Tag(name = "Changes")
class ImplementationApi {

    private final ImplementingChanges implementing;
    private final ReviewingChanges reviewing;
    private final ChangeReading reading;

    ImplementationApi(
            ImplementingChanges implementing, ReviewingChanges reviewing, ChangeReading reading) {
        this.implementing = implementing;
        this.reviewing = reviewing;
        this.reading = reading;
    }

    @PostMapping("/implementation")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Start, pause, resume, finish or back out a change",
            description =
                    "By its people, with the time of the act. It starts only while it is approved,"
                            + " in its window, past its gate and with nothing in its way.")
    ResponseEntity<ChangeView> act(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            @Valid @RequestBody ChangeRequests.Step step,
            Actor actor) {
        implementing.act(number, step.act(), actor);
        return shown(number, actor);
    }

    @PostMapping("/review")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Review a change",
            description =
                    "How it went; an emergency is not reviewed by its own people. The record of the"
                            + " template that it follows changes by this.")
    ResponseEntity<ChangeView> review(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            @Valid @RequestBody Review review,
            Actor actor) {
        reviewing.review(number, review, actor);
        return shown(number, actor);
    }

    @PostMapping("/incidents")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Link an incident to a change",
            description =
                    "One that it caused. It is open again, CAB looks at it, and how it was"
                            + " classified is looked at anew.")
    ResponseEntity<ChangeView> link(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            @Valid @RequestBody ChangeRequests.Incident incident,
            Actor actor) {
        reviewing.link(number, incident.incident(), actor);
        return shown(number, actor);
    }

    @PostMapping("/incidents/{incident}/removal")
    @Allowed({CHANGE_MANAGER})
    @Operation(
            summary = "Take an incident off a change",
            description = "It was linked by mistake: what the review found holds again.")
    ResponseEntity<ChangeView> unlink(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            @Parameter(description = "The incident", example = "INC0012345") @PathVariable
                    String incident,
            @Valid @RequestBody ChangeRequests.Because why,
            Actor actor) {
        reviewing.unlink(number, incident, why.reason(), actor);
        return shown(number, actor);
    }

    @PostMapping("/closing")
    @Allowed({CHANGE_MANAGER, PMO})
    @Operation(
            summary = "Close a change",
            description = "Once it was reviewed and, where CAB is to look at it, CAB has.")
    ResponseEntity<ChangeView> close(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            Actor actor) {
        reviewing.close(number, actor);
        return shown(number, actor);
    }

    private ResponseEntity<ChangeView> shown(String number, Actor actor) {
        var change = reading.show(number, actor);
        return ResponseEntity.ok().eTag(ETags.of(change.version())).body(change);
    }
}
