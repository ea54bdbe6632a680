package uk.nhs.england.approvals.register.web;

import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.register.Kept;
import uk.nhs.england.approvals.register.Licence;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Slice;

/** The licences of a service, over HTTP. */
@RestController
@RequestMapping("/api/v1/services/{reference}/licences")
@Tag(name = "Services")
class LicencesApi {

    private final Commitments commitments;

    LicencesApi(Commitments commitments) {
        this.commitments = commitments;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List licences of a service",
            description = "By number; those removed are on the record of the service only.")
    Slice<Kept<Licence>> list(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            Paging paging) {
        return commitments.list(reference, Licence.class, paging);
    }

    @PostMapping
    @Allowed({PMO, SERVICE_OWNER})
    @Operation(summary = "Add licences", description = "By the owners of the service or the PMO.")
    ResponseEntity<Kept<Licence>> add(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @Valid @RequestBody Licence terms,
            Actor actor) {
        return commitments.add(reference, terms, actor);
    }

    @PutMapping("/{number}")
    @Allowed({PMO, SERVICE_OWNER})
    @Operation(
            summary = "Change licences",
            description =
                    "It says this from now on; the record keeps each field as it was. If-Match is"
                            + " the version, in quotes.")
    ResponseEntity<Kept<Licence>> change(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @Parameter(description = "The number", example = "1") @PathVariable int number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Licence terms,
            Actor actor) {
        return commitments.change(reference, number, ifMatch, terms, actor);
    }

    @PostMapping("/{number}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed({PMO, SERVICE_OWNER})
    @Operation(
            summary = "Remove licences",
            description = "It was a mistake, or counts no longer; the record keeps it.")
    void remove(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @Parameter(description = "The number", example = "1") @PathVariable int number,
            @Valid @RequestBody CommitmentRemoval removal,
            Actor actor) {
        commitments.remove(reference, Licence.class, number, removal.reason(), actor);
    }
}
