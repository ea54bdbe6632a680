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
import uk.nhs.england.approvals.register.Certificate;
import uk.nhs.england.approvals.register.Kept;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Slice;

/** The certificates of the suppliers of a service, over HTTP. */
@RestController
@RequestMapping("/api/v1/services/{reference}/certificates")
@Tag(name = "Services")
class CertificatesApi {

    private final Commitments commitments;

    CertificatesApi(Commitments commitments) {
        this.commitments = commitments;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List certificates of suppliers",
            description = "By number; those removed are on the record of the service only.")
    Slice<Kept<Certificate>> list(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            Paging paging) {
        return commitments.list(reference, Certificate.class, paging);
    }

    @PostMapping
    @Allowed({PMO, SERVICE_OWNER})
    @Operation(
            summary = "Add a certificate",
            description = "By the owners of the service or the PMO.")
    ResponseEntity<Kept<Certificate>> add(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @Valid @RequestBody Certificate terms,
            Actor actor) {
        return commitments.add(reference, terms, actor);
    }

    @PutMapping("/{number}")
    @Allowed({PMO, SERVICE_OWNER})
    @Operation(
            summary = "Change a certificate",
            description =
                    "It says this from now on; the record keeps each field as it was. If-Match is"
                            + " the version, in quotes.")
    ResponseEntity<Kept<Certificate>> change(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @Parameter(description = "The number", example = "1") @PathVariable int number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Certificate terms,
            Actor actor) {
        return commitments.change(reference, number, ifMatch, terms, actor);
    }

    @PostMapping("/{number}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed({PMO, SERVICE_OWNER})
    @Operation(
            summary = "Remove a certificate",
            description = "It was a mistake, or counts no longer; the record keeps it.")
    void remove(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @Parameter(description = "The number", example = "1") @PathVariable int number,
            @Valid @RequestBody CommitmentRemoval removal,
            Actor actor) {
        commitments.remove(reference, Certificate.class, number, removal.reason(), actor);
    }
}
