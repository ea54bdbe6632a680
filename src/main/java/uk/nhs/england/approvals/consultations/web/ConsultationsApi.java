package uk.nhs.england.approvals.consultations.web;

import static uk.nhs.england.approvals.identity.Role.CONSULTEE;
import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;

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
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.businesscase.RouteProposal;
import uk.nhs.england.approvals.businesscase.TriagingCases;
import uk.nhs.england.approvals.consultations.ConsultationReading;
import uk.nhs.england.approvals.consultations.ConsultationView;
import uk.nhs.england.approvals.consultations.GivingTime;
import uk.nhs.england.approvals.consultations.Responding;
import uk.nhs.england.approvals.consultations.Which;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;

/** What consultees are asked about a case, and what they say, over HTTP. */
@RestController
@RequestMapping("/api/v1/business-cases/{reference}/consultations")
@Tag(
        name = "Consultations",
        description = "What consultees are asked about cases, and what they say")
class ConsultationsApi {

    private final ConsultationReading reading;
    private final Responding responding;
    private final GivingTime time;
    private final TriagingCases triaging;

    ConsultationsApi(
            ConsultationReading reading,
            Responding responding,
            GivingTime time,
            TriagingCases triaging) {
        this.reading = reading;
        this.responding = responding;
        this.time = time;
        this.triaging = triaging;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List the consultations of a case",
            description = "Everybody who was asked, by consultee, with what happened.")
    Slice<ConsultationView> list(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return new Slice<>(reading.of(reference, actor), null);
    }

    @PostMapping
    @Allowed(PMO)
    @Operation(
            summary = "Ask another consultee",
            description = "Puts a consultee on the route of the case that it did not name.")
    ResponseEntity<ConsultationView> ask(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Valid @RequestBody ConsultationRequests.Another another,
            Actor actor) {
        triaging.consult(
                reference, new RouteProposal.Step(another.consultee(), another.reason()), actor);
        var shown = reading.show(reference, another.consultee(), actor);
        return ResponseEntity.created(
                        URI.create(
                                "/api/v1/business-cases/%s/consultations/%s"
                                        .formatted(reference, another.consultee())))
                .eTag(ETags.of(shown.revision()))
                .body(shown);
    }

    @GetMapping("/{consultee}")
    @Allowed({})
    @Operation(
            summary = "Show a consultation",
            description = "What one consultee was asked and said; the ETag is its revision.")
    ResponseEntity<ConsultationView> show(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The consultee", example = "IT_SECURITY") @PathVariable
                    String consultee,
            Actor actor) {
        return shown(new Which(reference, consultee), actor);
    }

    @PostMapping("/{consultee}/response")
    @Allowed(CONSULTEE)
    @Operation(
            summary = "Respond for a consultee",
            description =
                    "A later response replaces an earlier one until the case is closed; after the"
                            + " last day it counts and is shown as late.")
    ResponseEntity<ConsultationView> respond(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The consultee", example = "IT_SECURITY") @PathVariable
                    String consultee,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ConsultationRequests.NewResponse response,
            Actor actor) {
        var which = new Which(reference, consultee);
        responding.respond(
                which,
                revision -> Precondition.require(ifMatch, revision),
                response.response(),
                actor);
        return shown(which, actor);
    }

    @PostMapping("/{consultee}/objection-answer")
    @Allowed({PROJECT_LEAD, PMO})
    @Operation(
            summary = "Answer an objection",
            description = "The authors answer; the boards then weigh the objection and the answer.")
    ResponseEntity<ConsultationView> answer(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The consultee", example = "IT_SECURITY") @PathVariable
                    String consultee,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ConsultationRequests.ObjectionAnswer answer,
            Actor actor) {
        var which = new Which(reference, consultee);
        responding.answerObjection(
                which, revision -> Precondition.require(ifMatch, revision), answer.words(), actor);
        return shown(which, actor);
    }

    @PostMapping("/{consultee}/extension")
    @Allowed({CONSULTEE, PMO})
    @Operation(
            summary = "Give a consultee more time",
            description = "To a later working day, never an earlier one; by the PMO or a member.")
    ResponseEntity<ConsultationView> extend(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The consultee", example = "IT_SECURITY") @PathVariable
                    String consultee,
            @Valid @RequestBody ConsultationRequests.Extension extension,
            Actor actor) {
        var which = new Which(reference, consultee);
        time.extend(which, extension.until(), extension.reason(), actor);
        return shown(which, actor);
    }

    private ResponseEntity<ConsultationView> shown(Which which, Actor actor) {
        var shown = reading.show(which.reference(), which.consultee(), actor);
        return ResponseEntity.ok().eTag(ETags.of(shown.revision())).body(shown);
    }
}
