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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.assessments.AssessedCriterion;
import uk.nhs.england.approvals.assessments.Assessing;
import uk.nhs.england.approvals.assessments.AssessmentReading;
import uk.nhs.england.approvals.assessments.Comparing;
import uk.nhs.england.approvals.assessments.Comparison;
import uk.nhs.england.approvals.assessments.Gaps;
import uk.nhs.england.approvals.assessments.StandardAssessment;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.standards.Criterion;
import uk.nhs.england.approvals.web.Slice;

/** How a case stands against the standards that apply to it, over HTTP. */
@RestController
@RequestMapping("/api/v1/business-cases/{reference}/assessments")
@Tag(name = "Assessments", description = "How a case stands against each standard")
class AssessmentsApi {

    private final AssessmentReading reading;
    private final Assessing assessing;
    private final Gaps gaps;
    private final Comparing comparing;

    AssessmentsApi(AssessmentReading reading, Assessing assessing, Gaps gaps, Comparing comparing) {
        this.reading = reading;
        this.assessing = assessing;
        this.gaps = gaps;
        this.comparing = comparing;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List the assessments of a case",
            description =
                    "Every standard that applies to the latest version, with why it applies and"
                            + " how the case stands.")
    Slice<StandardAssessment> all(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return new Slice<>(reading.all(reference, actor), null);
    }

    @GetMapping("/{standard}")
    @Allowed({})
    @Operation(
            summary = "Show the assessment against a standard",
            description = "All its criteria, with the latest view of each side.")
    Slice<AssessedCriterion> criteria(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The standard", example = "TCOP") @PathVariable
                    String standard,
            Actor actor) {
        return new Slice<>(reading.criteria(reference, standard, actor), null);
    }

    @PostMapping("/findings")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, CONSULTEE, PMO})
    @Operation(
            summary = "Make many findings",
            description =
                    "Of the authors, or of an assessor who is none of them; across standards, in"
                            + " one act. Refused when somebody has assessed one of the criteria"
                            + " since it was read.")
    Slice<StandardAssessment> findAll(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Valid @RequestBody AssessmentRequests.Many findings,
            Actor actor) {
        assessing.findAll(reference, findings.made(), actor);
        return new Slice<>(reading.all(reference, actor), null);
    }

    @GetMapping("/gaps")
    @Allowed({})
    @Operation(
            summary = "List the gaps",
            description =
                    "The criteria that have neither the authors' own view nor valid evidence: what"
                            + " a form still has to ask.")
    Slice<Criterion> gaps(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return new Slice<>(gaps.of(reference, actor), null);
    }

    @GetMapping("/differences")
    @Allowed({})
    @Operation(
            summary = "Compare the assessments of versions",
            description = "What applies and what was found; with the version before by default.")
    Comparison differences(
            @Parameter(description = "The case", example = "BC-2026-0006") @PathVariable
                    String reference,
            @Parameter(description = "The later version", example = "2") @RequestParam int version,
            @Parameter(description = "The earlier version", example = "1")
                    @RequestParam(required = false)
                    @Nullable Integer since,
            Actor actor) {
        return comparing.between(reference, since == null ? version - 1 : since, version, actor);
    }
}
