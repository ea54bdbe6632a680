package uk.nhs.england.approvals.assessments.web;

import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.assessments.AssessmentReading;
import uk.nhs.england.approvals.assessments.ChoiceMade;
import uk.nhs.england.approvals.assessments.ChoosingVersions;
import uk.nhs.england.approvals.assessments.StandardAssessment;
import uk.nhs.england.approvals.assessments.TouchedCases;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Slice;

/** What becomes of open cases when a standard has a new version, over HTTP. */
@RestController
@Tag(name = "Assessments")
class ChoicesApi {

    private static final String OF_A_CASE =
            "/api/v1/business-cases/{reference}/assessments/choices";

    private final ChoosingVersions choosing;
    private final AssessmentReading reading;
    private final TouchedCases touched;

    ChoicesApi(ChoosingVersions choosing, AssessmentReading reading, TouchedCases touched) {
        this.choosing = choosing;
        this.reading = reading;
        this.touched = touched;
    }

    @GetMapping("/api/v1/standards/{code}/versions/{version}/cases")
    @Allowed({})
    @Operation(
            summary = "List the open cases that a version touches",
            description =
                    "Those that you may see and that are judged against an earlier version, by"
                            + " reference, with what was chosen.")
    Slice<TouchedCases.Touched> touched(
            @Parameter(description = "The standard", example = "TCOP") @PathVariable String code,
            @Parameter(description = "The new version", example = "2027-04") @PathVariable
                    String version,
            Paging paging,
            Actor actor) {
        var after = paging.after() == null ? "" : paging.after().text(0);
        return Slice.of(
                touched.by(new TouchedCases.Which(code, version), after, paging.fetch(), actor),
                paging,
                one -> Keyset.of(one.reference()));
    }

    @GetMapping(OF_A_CASE)
    @Allowed({})
    @Operation(
            summary = "List the choices made for a case",
            description = "The first of them first.")
    Slice<ChoiceMade> made(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return new Slice<>(choosing.made(reference, actor), null);
    }

    @PostMapping(OF_A_CASE)
    @Allowed({PROJECT_LEAD, PMO})
    @Operation(
            summary = "Choose between versions of a standard",
            description =
                    "Once for each new version: the case keeps the one it has, or is judged against"
                            + " the new one from now on. Findings on criteria that are the same are"
                            + " carried over.")
    Slice<StandardAssessment> choose(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Valid @RequestBody AssessmentRequests.NewChoice choice,
            Actor actor) {
        choosing.choose(reference, choice.chosen(), actor);
        return new Slice<>(reading.all(reference, actor), null);
    }
}
