package uk.nhs.england.approvals.servicenow.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.servicenow.Conflict;
import uk.nhs.england.approvals.servicenow.DecidingConflicts;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;

import java.util.UUID;

/** Fields that the register and ServiceNow both changed, over HTTP. */
@RestController
@RequestMapping("/api/v1/integrations/servicenow/conflicts")
@Tag(name = "ServiceNow")
class ConflictsApi {

    private final DecidingConflicts deciding;

    ConflictsApi(DecidingConflicts deciding) {
        this.deciding = deciding;
    }

    @GetMapping
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "List conflicts",
            description = "Fields that both sides changed and nobody has decided, by service.")
    Slice<Conflict> list(Paging paging) {
        var last = paging.after();
        var reference = last == null ? "" : last.text(0);
        var field = last == null ? "" : last.text(1);
        return Slice.of(
                deciding.after(reference, field, paging.fetch()),
                paging,
                one -> Keyset.of(one.reference(), one.field()));
    }

    @GetMapping("/{id}")
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "Show a conflict",
            description = "What each side says; the ETag is its version.")
    ResponseEntity<Conflict> show(
            @Parameter(
                            description = "The conflict",
                            example = "0199c3f0-7d2e-4000-8000-000000000001")
                    @PathVariable
                    UUID id) {
        var conflict = deciding.require(id);
        return ResponseEntity.ok().eTag(ETags.of(conflict.version())).body(conflict);
    }

    @PostMapping("/{id}/choice")
    @Allowed({PMO, ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Decide a conflict",
            description =
                    "One side is right, and the other learns it. Where it has changed its mind"
                            + " since, there is another conflict.")
    void decide(
            @Parameter(
                            description = "The conflict",
                            example = "0199c3f0-7d2e-4000-8000-000000000001")
                    @PathVariable
                    UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceNowRequests.Choice choice,
            Actor actor) {
        deciding.decide(
                id, choice.side(), version -> Precondition.require(ifMatch, version), actor);
    }
}
