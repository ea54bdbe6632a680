package uk.nhs.england.approvals.assessments.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.assessments.AssessedCriterion;
import uk.nhs.england.approvals.assessments.Assessing;
import uk.nhs.england.approvals.assessments.AssessmentReading;
import uk.nhs.england.approvals.assessments.Finding;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;

/** How a case stands against one criterion, over HTTP. */
@RestController
@RequestMapping("/api/v1/business-cases/{reference}/assessments/{standard}/criteria/{code}")
@Tag(name = "Assessments")
class CriteriaApi {

    private final AssessmentReading reading;
    private final Assessing assessing;

    CriteriaApi(AssessmentReading reading, Assessing assessing) {
        this.reading = reading;
        this.assessing = assessing;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Show a criterion of a case",
            description = "The latest view of each side; the ETag counts all findings on it.")
    ResponseEntity<AssessedCriterion> show(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The standard", example = "TCOP") @PathVariable
                    String standard,
            @Parameter(description = "The criterion's code", example = "4") @PathVariable
                    String code,
            Actor actor) {
        return shown(
                reading.criterion(new AssessmentReading.Which(reference, standard, code), actor));
    }

    @PutMapping
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, CONSULTEE, PMO})
    @Operation(
            summary = "Make a finding",
            description =
                    "Of the authors, or of an assessor who is none of them. It supersedes the"
                            + " latest of the same side, which stays on the record.")
    ResponseEntity<AssessedCriterion> find(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The standard", example = "TCOP") @PathVariable
                    String standard,
            @Parameter(description = "The criterion's code", example = "4") @PathVariable
                    String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AssessmentRequests.One finding,
            Actor actor) {
        var which = new AssessmentReading.Which(reference, standard, code);
        return shown(
                assessing.find(
                        which,
                        finding::on,
                        findings -> Precondition.require(ifMatch, findings),
                        actor));
    }

    @GetMapping("/findings")
    @Allowed({})
    @Operation(
            summary = "List the findings on a criterion",
            description = "All of them, the latest first; a later one supersedes.")
    Slice<Finding> findings(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The standard", example = "TCOP") @PathVariable
                    String standard,
            @Parameter(description = "The criterion's code", example = "4") @PathVariable
                    String code,
            Actor actor) {
        var which = new AssessmentReading.Which(reference, standard, code);
        return new Slice<>(reading.history(which, actor), null);
    }

    private static ResponseEntity<AssessedCriterion> shown(AssessedCriterion criterion) {
        return ResponseEntity.ok().eTag(ETags.of(criterion.findings())).body(criterion);
    }
}
