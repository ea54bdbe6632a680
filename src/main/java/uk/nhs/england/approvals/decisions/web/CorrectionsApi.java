package uk.nhs.england.approvals.decisions.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;

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

import uk.nhs.england.approvals.decisions.CorrectingDecisions;
import uk.nhs.england.approvals.decisions.DecisionReading;
import uk.nhs.england.approvals.decisions.DecisionView;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;

/** What supersedes a decision, and how a slip in one is corrected, over HTTP. */
@RestController
@RequestMapping("/api/v1/decisions/{number}")
@Tag(name = "Decisions")
class CorrectionsApi {

    private final CorrectingDecisions correcting;
    private final DecisionReading reading;

    CorrectionsApi(CorrectingDecisions correcting, DecisionReading reading) {
        this.correcting = correcting;
        this.reading = reading;
    }

    @GetMapping("/chain")
    @Allowed({})
    @Operation(
            summary = "Show what supersedes what",
            description =
                    "The decision with all that it supersedes and all that supersede it, oldest"
                            + " first. The last one stands.")
    Slice<DecisionView> chain(
            @Parameter(description = "The decision's number", example = "ARB-2026-0001")
                    @PathVariable
                    String number,
            Actor actor) {
        return new Slice<>(reading.chain(number, actor), null);
    }

    @PostMapping("/corrections")
    @Allowed({BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Correct a slip in a decision",
            description =
                    "The chair of that sitting, or the chair of the board, says all of the words"
                        + " again as they are to stand. The correction has a number of its own and"
                        + " supersedes the decision; outcome and conditions stay. No sitting is"
                        + " needed.")
    ResponseEntity<DecisionView> correct(
            @Parameter(description = "The decision with the slip", example = "ARB-2026-0001")
                    @PathVariable
                    String number,
            @Valid @RequestBody NewCorrection correction,
            Actor actor) {
        var by = correcting.correct(correction.proposed(number), actor);
        return ResponseEntity.created(URI.create("/api/v1/decisions/" + by))
                .body(reading.show(by, actor));
    }
}
