package uk.nhs.england.approvals.servicenow.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

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

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.servicenow.AskingForSyncs;
import uk.nhs.england.approvals.servicenow.SyncView;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;

/** Syncs with ServiceNow, over HTTP: asked for, then looked at while they run. */
@RestController
@RequestMapping("/api/v1/integrations/servicenow/sync")
@Tag(name = "ServiceNow")
class SyncApi {

    private final AskingForSyncs syncs;

    SyncApi(AskingForSyncs syncs) {
        this.syncs = syncs;
    }

    @GetMapping
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(summary = "List syncs", description = "The latest first, with how far each is.")
    Slice<SyncView> list(Paging paging) {
        var before = paging.after() == null ? Long.MAX_VALUE : paging.after().number(0);
        return Slice.of(
                syncs.before(before, paging.fetch()), paging, one -> Keyset.of(one.number()));
    }

    @GetMapping("/{number}")
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(summary = "Show a sync", description = "How far it is, and what stands in its way.")
    SyncView show(@Parameter(description = "Its number", example = "1") @PathVariable long number) {
        return syncs.require(number);
    }

    @PostMapping
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Ask for a sync",
            description =
                    "One at a time. It goes on by itself, page by page, whichever node runs it.")
    ResponseEntity<SyncView> ask(
            @Valid @RequestBody ServiceNowRequests.NewSync wanted, Actor actor) {
        var number = syncs.ask(wanted.full(), actor);
        return ResponseEntity.created(URI.create("/api/v1/integrations/servicenow/sync/" + number))
                .body(syncs.require(number));
    }
}
