package uk.nhs.england.approvals.changes.web;

import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.changes.ChangeReading;
import uk.nhs.england.approvals.changes.ChangeView;
import uk.nhs.england.approvals.changes.StandardChanges;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;

import java.net.URI;

/** Standard changes as pipelines ask for them, over HTTP. */
@RestController
@RequestMapping("/api/v1/change-templates")
@Tag(name = "Change templates")
class StandardChangesApi {

    private final StandardChanges standard;
    private final ChangeReading changes;

    StandardChangesApi(StandardChanges standard, ChangeReading changes) {
        this.standard = standard;
        this.changes = changes;
    }

    @PostMapping("/{number}/changes")
    @Allowed({PROJECT_LEAD, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Make a standard change of a template",
            description =
                    "In one call, as pipelines do: requested, submitted, and approved by the"
                            + " template's status.")
    ResponseEntity<ChangeView> change(
            @Parameter(description = "The template", example = "TPL-2026-0001") @PathVariable
                    String number,
            @Valid @RequestBody TemplateRequests.NewStandardChange wanted,
            Actor actor) {
        var change = changes.show(standard.request(number, wanted.call(), actor), actor);
        return ResponseEntity.created(URI.create("/api/v1/changes/" + change.number()))
                .eTag(ETags.of(change.version()))
                .body(change);
    }
}
