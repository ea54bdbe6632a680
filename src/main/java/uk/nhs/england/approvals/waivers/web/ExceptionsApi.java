package uk.nhs.england.approvals.waivers.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.CONSULTEE;
import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.waivers.RequestingWaivers;
import uk.nhs.england.approvals.waivers.WaiverReading;
import uk.nhs.england.approvals.waivers.WaiverView;
import uk.nhs.england.approvals.web.ETags;

import java.net.URI;

/** Exceptions to standards, over HTTP: one at a time. */
@RestController
@RequestMapping("/api/v1/exceptions")
@Tag(name = "Exceptions", description = "Variations from standards: reason, risk, owner, end")
class ExceptionsApi {

    private final RequestingWaivers requesting;
    private final WaiverReading reading;

    ExceptionsApi(RequestingWaivers requesting, WaiverReading reading) {
        this.requesting = requesting;
        this.reading = reading;
    }

    @GetMapping("/{number}")
    @Allowed({})
    @Operation(summary = "Show an exception", description = "One exception, as it stands today.")
    ResponseEntity<WaiverView> show(
            @Parameter(description = "The exception", example = "EXC-2026-0001") @PathVariable
                    String number,
            Actor actor) {
        return shown(number, actor);
    }

    @PostMapping
    @Allowed({PROJECT_LEAD, PMO, SERVICE_OWNER})
    @Operation(
            summary = "Request an exception",
            description =
                    "For a case, its authors ask; for a service, its owner. Which board decides"
                            + " follows the risk by today's scale, and stays as it is.")
    ResponseEntity<WaiverView> request(
            @Valid @RequestBody ExceptionRequests.NewException wanted, Actor actor) {
        return created(requesting.request(wanted.about(), wanted.asked(), actor), actor);
    }

    @PostMapping("/{number}/renewal")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, CONSULTEE, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Request a renewal",
            description =
                    "A new exception is requested, to be decided on anew; once it is granted it"
                            + " supersedes this one, which runs on until then.")
    ResponseEntity<WaiverView> renew(
            @Parameter(description = "The exception", example = "EXC-2026-0001") @PathVariable
                    String number,
            @Valid @RequestBody ExceptionRequests.Renewal renewal,
            Actor actor) {
        var older = reading.show(number, actor);
        return created(requesting.renew(number, renewal.asked(older.criterion()), actor), actor);
    }

    @PostMapping("/{number}/withdrawal")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, CONSULTEE, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Withdraw a request",
            description = "Whoever requested the exception takes it back before a decision.")
    ResponseEntity<WaiverView> withdraw(
            @Parameter(description = "The exception", example = "EXC-2026-0001") @PathVariable
                    String number,
            @Valid @RequestBody ExceptionRequests.Reason because,
            Actor actor) {
        requesting.withdraw(number, because.reason(), actor);
        return shown(number, actor);
    }

    @PostMapping("/{number}/ending")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, CONSULTEE, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "End an exception early",
            description = "Its owner needs it no longer: the standard is kept from now on.")
    ResponseEntity<WaiverView> end(
            @Parameter(description = "The exception", example = "EXC-2026-0001") @PathVariable
                    String number,
            @Valid @RequestBody ExceptionRequests.Reason because,
            Actor actor) {
        requesting.end(number, because.reason(), actor);
        return shown(number, actor);
    }

    private ResponseEntity<WaiverView> created(String number, Actor actor) {
        var waiver = reading.show(number, actor);
        return ResponseEntity.created(URI.create("/api/v1/exceptions/" + number))
                .eTag(ETags.of(waiver.version()))
                .body(waiver);
    }

    private ResponseEntity<WaiverView> shown(String number, Actor actor) {
        var waiver = reading.show(number, actor);
        return ResponseEntity.ok().eTag(ETags.of(waiver.version())).body(waiver);
    }
}
