package uk.nhs.england.approvals.consultations.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.consultations.ChangingTerms;
import uk.nhs.england.approvals.consultations.ComposingConsultees;
import uk.nhs.england.approvals.consultations.ConsulteeReading;
import uk.nhs.england.approvals.consultations.ConsulteeView;
import uk.nhs.england.approvals.consultations.EnteringConsultees;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/** Consultees and who answers for them, over HTTP. */
@RestController
@RequestMapping("/api/v1/consultees")
@Tag(name = "Consultees", description = "Who is asked beside the boards, and on which terms")
class ConsulteesApi {

    private final ConsulteeReading consultees;
    private final EnteringConsultees entering;
    private final ComposingConsultees composing;
    private final ChangingTerms changing;

    ConsulteesApi(
            ConsulteeReading consultees,
            EnteringConsultees entering,
            ComposingConsultees composing,
            ChangingTerms changing) {
        this.consultees = consultees;
        this.entering = entering;
        this.composing = composing;
        this.changing = changing;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List consultees",
            description = "Everybody who can be asked on a day, by code.")
    Slice<ConsulteeView> list(
            @Parameter(description = "The day; today when none is given", example = "2026-11-24")
                    @RequestParam(required = false)
                    @Nullable LocalDate on) {
        return new Slice<>(consultees.all(on), null);
    }

    @GetMapping("/{code}")
    @Allowed({})
    @Operation(
            summary = "Show a consultee",
            description =
                    "As it is today, or else as it was last, or will be first; the ETag is its"
                            + " revision.")
    ResponseEntity<ConsulteeView> show(
            @Parameter(description = "The consultee's code", example = "IT_SECURITY") @PathVariable
                    String code) {
        return shown(ResponseEntity.ok(), code);
    }

    @PostMapping
    @Allowed({ADMINISTRATOR, PMO})
    @Operation(
            summary = "Enter a consultee",
            description =
                    "It can be asked from a day on: by the PMO at once, by a decision table once"
                            + " one names it.")
    ResponseEntity<ConsulteeView> enter(
            @Valid @RequestBody ConsulteeRequests.NewConsultee consultee, Actor actor) {
        entering.enter(consultee.entered(), actor);
        return created(consultee.code());
    }

    @PostMapping("/{code}/ending")
    @Allowed({ADMINISTRATOR, PMO})
    @Operation(
            summary = "End a consultee",
            description =
                    "After its last day nobody asks it; what it was asked until then its members"
                            + " still answer. Refused while a decision table asks it after that"
                            + " day.")
    ResponseEntity<ConsulteeView> end(
            @Parameter(description = "The consultee's code", example = "IT_SECURITY") @PathVariable
                    String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ConsulteeRequests.Ending ending,
            Actor actor) {
        entering.end(
                code, revision -> Precondition.require(ifMatch, revision), ending.lastDay(), actor);
        return shown(ResponseEntity.ok(), code);
    }

    @PostMapping("/{code}/members")
    @Allowed({ADMINISTRATOR, PMO})
    @Operation(
            summary = "Add a member to a consultee",
            description = "Somebody with the role of a consultee answers for it from a day on.")
    ResponseEntity<ConsulteeView> join(
            @Parameter(description = "The consultee's code", example = "IT_SECURITY") @PathVariable
                    String code,
            @Valid @RequestBody ConsulteeRequests.NewMember member,
            Actor actor) {
        composing.join(code, member.person(), member.from(), actor);
        return created(code);
    }

    @PostMapping("/{code}/members/{id}/leaving")
    @Allowed({ADMINISTRATOR, PMO})
    @Operation(
            summary = "Let a member of a consultee leave",
            description = "From that day on the person does not answer for it.")
    ResponseEntity<ConsulteeView> leave(
            @Parameter(description = "The consultee's code", example = "IT_SECURITY") @PathVariable
                    String code,
            @Parameter(description = "The membership") @PathVariable UUID id,
            @Valid @RequestBody ConsulteeRequests.Leaving leaving,
            Actor actor) {
        composing.leave(code, id, leaving.on(), actor);
        return shown(ResponseEntity.ok(), code);
    }

    @PostMapping("/{code}/terms")
    @Allowed({ADMINISTRATOR, PMO})
    @Operation(
            summary = "Change the terms of a consultee",
            description = "From a day on. Who was asked before keeps the time they were given.")
    ResponseEntity<ConsulteeView> change(
            @Parameter(description = "The consultee's code", example = "IT_SECURITY") @PathVariable
                    String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ConsulteeRequests.NewTerms terms,
            Actor actor) {
        changing.change(
                code, revision -> Precondition.require(ifMatch, revision), terms.terms(), actor);
        return shown(ResponseEntity.ok(), code);
    }

    private ResponseEntity<ConsulteeView> created(String code) {
        return shown(ResponseEntity.created(URI.create("/api/v1/consultees/" + code)), code);
    }

    private ResponseEntity<ConsulteeView> shown(ResponseEntity.BodyBuilder answer, String code) {
        var shown = consultees.show(code);
        return answer.eTag(ETags.of(shown.revision())).body(shown.view());
    }
}
