package uk.nhs.england.approvals.consultations.web;

import static uk.nhs.england.approvals.identity.Role.CONSULTEE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.consultations.DeclaringInterests;
import uk.nhs.england.approvals.consultations.Which;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;

/** The interests of those who answer for consultees, over HTTP. */
@RestController
@RequestMapping("/api/v1/business-cases/{reference}/consultations/{consultee}/interests")
@Tag(name = "Interests", description = "Who is not counted for a case, and why")
class ConsulteeInterestsApi {

    private final DeclaringInterests declaring;

    ConsulteeInterestsApi(DeclaringInterests declaring) {
        this.declaring = declaring;
    }

    @PostMapping
    @Allowed(CONSULTEE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Declare an interest as a consultee",
            description =
                    "The member who calls has an interest in the case: from now on they do not"
                            + " respond, and no board counts them. Others of the consultee may"
                            + " respond.")
    void declare(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The consultee", example = "IT_SECURITY") @PathVariable
                    String consultee,
            @Valid @RequestBody ConsultationRequests.NewInterest interest,
            Actor actor) {
        declaring.declare(new Which(reference, consultee), interest.nature(), actor);
    }
}
