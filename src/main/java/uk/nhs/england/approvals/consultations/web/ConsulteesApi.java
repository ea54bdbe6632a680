package uk.nhs.england.approvals.consultations.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

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

import uk.nhs.england.approvals.consultations.ChangingTerms;
import uk.nhs.england.approvals.consultations.ComposingConsultees;
import uk.nhs.england.approvals.consultations.ConsulteeReading;
import uk.nhs.england.approvals.consultations.ConsulteeView;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;
import java.util.UUID;

/** Consultees and who answers for them, over HTTP. */
@RestController
@RequestMapping("/api/v1/consultees")
@Tag(name = "Consultees", description = "Who is asked beside the boards, and on which terms")
class ConsulteesApi {

    private final ConsulteeReading consultees;
    private final ComposingConsultees composing;
    private final ChangingTerms changing;

    ConsulteesApi(
            ConsulteeReading consultees, ComposingConsultees composing, ChangingTerms changing) {
        this.consultees = consultees;
        this.composing = composing;
        this.changing = changing;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List consultees",
            description = "Every consultee as it is today, by code.")
    Slice<ConsulteeView> list() {
        return new Slice<>(consultees.all(), null);
    }

    @GetMapping("/{code}")
    @Allowed({})
    @Operation(summary = "Show a consultee", description = "One consultee as it is today.")
    ConsulteeView show(
            @Parameter(description = "The consultee's code", example = "IT_SECURITY") @PathVariable
                    String code) {
        return consultees.show(code);
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
        return ResponseEntity.created(URI.create("/api/v1/consultees/" + code))
                .body(consultees.show(code));
    }

    @PostMapping("/{code}/members/{id}/leaving")
    @Allowed({ADMINISTRATOR, PMO})
    @Operation(
            summary = "Let a member of a consultee leave",
            description = "From that day on the person does not answer for it.")
    ConsulteeView leave(
            @Parameter(description = "The consultee's code", example = "IT_SECURITY") @PathVariable
                    String code,
            @Parameter(description = "The membership") @PathVariable UUID id,
            @Valid @RequestBody ConsulteeRequests.Leaving leaving,
            Actor actor) {
        composing.leave(code, id, leaving.on(), actor);
        return consultees.show(code);
    }

    @PostMapping("/{code}/terms")
    @Allowed({ADMINISTRATOR, PMO})
    @Operation(
            summary = "Change the terms of a consultee",
            description = "From a day on. Who was asked before keeps the time they were given.")
    ConsulteeView change(
            @Parameter(description = "The consultee's code", example = "IT_SECURITY") @PathVariable
                    String code,
            @Valid @RequestBody ConsulteeRequests.NewTerms terms,
            Actor actor) {
        changing.change(
                code,
                new ChangingTerms.NewTerms(terms.from(), terms.timeLimit(), terms.mandatory()),
                actor);
        return consultees.show(code);
    }
}
