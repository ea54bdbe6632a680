package uk.nhs.england.approvals.businesscase.web;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.businesscase.CaseReading;
import uk.nhs.england.approvals.businesscase.CaseView;
import uk.nhs.england.approvals.businesscase.RouteView;
import uk.nhs.england.approvals.businesscase.TriagingCases;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Precondition;

/** The route of a case, over HTTP. */
@RestController
@RequestMapping("/api/v1/business-cases/{reference}")
@Tag(name = "Triage", description = "Which boards and consultees a case goes to, and why")
class TriageApi {

    private final TriagingCases triaging;
    private final CaseReading reading;

    TriageApi(TriagingCases triaging, CaseReading reading) {
        this.triaging = triaging;
        this.reading = reading;
    }

    @GetMapping("/route")
    @Allowed({})
    @Operation(
            summary = "Show the route",
            description =
                    "What the decision table proposes, the rows that fired, and what the PMO"
                            + " decided.")
    RouteView route(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return reading.route(reference, actor);
    }

    @PutMapping("/route")
    @Allowed(PMO)
    @Operation(
            summary = "Decide the route",
            description = "The PMO confirms the proposal, or decides another route with a reason.")
    ResponseEntity<RouteView> decide(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CaseRequests.RouteDecision decision,
            Actor actor) {
        if (decision.confirmed()) {
            decision.refuseOtherParts();
            triaging.confirm(reference, version -> Precondition.require(ifMatch, version), actor);
        } else {
            triaging.override(
                    reference,
                    version -> Precondition.require(ifMatch, version),
                    decision.override(),
                    actor);
        }
        return ResponseEntity.ok()
                .eTag(ETags.of(reading.version(reference, actor)))
                .body(reading.route(reference, actor));
    }

    @PostMapping("/advice")
    @Allowed(PMO)
    @Operation(
            summary = "Give advice",
            description = "Answers a case that asked for advice only; with that it ends.")
    CaseView advise(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Valid @RequestBody CaseRequests.Advice advice,
            Actor actor) {
        triaging.advise(reference, advice.words(), actor);
        return reading.show(reference, actor);
    }
}
