package uk.nhs.england.approvals.changes.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.changes.ChangeReading;
import uk.nhs.england.approvals.changes.ChangeRequest;
import uk.nhs.england.approvals.changes.ChangeView;
import uk.nhs.england.approvals.changes.RequestingChanges;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.MergePatch;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.StrictJson;

import java.net.URI;

/** Changes to live services, over HTTP. */
@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "Changes", description = "Changes to live services, and their approval through CAB")
class ChangesApi {

    private final RequestingChanges requesting;
    private final ChangeReading reading;
    private final StrictJson json;

    ChangesApi(RequestingChanges requesting, ChangeReading reading, StrictJson json) {
        this.requesting = requesting;
        this.reading = reading;
        this.json = json;
    }

    @PostMapping
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Request a change",
            description =
                    "By one of five lanes. Its clashes are found at once; it is boarded once it is"
                            + " submitted.")
    ResponseEntity<ChangeView> request(@Valid @RequestBody ChangeRequest request, Actor actor) {
        var change = reading.show(requesting.request(request, actor), actor);
        return ResponseEntity.created(URI.create("/api/v1/changes/" + change.number()))
                .eTag(ETags.of(change.version()))
                .body(change);
    }

    @GetMapping("/{number}")
    @Allowed({})
    @Operation(summary = "Show a change", description = "One change, as it stands now.")
    ResponseEntity<ChangeView> show(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            Actor actor) {
        var change = reading.show(number, actor);
        return ResponseEntity.ok().eTag(ETags.of(change.version())).body(change);
    }

    @PatchMapping(path = "/{number}", consumes = MergePatch.MEDIA_TYPE)
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Write a change anew",
            description =
                    "Before its start, by its people: a merge patch (RFC 7396). An approval counts"
                            + " no longer, and it is to be submitted again.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(implementation = ChangeRequest.class))))
    ResponseEntity<ChangeView> rewrite(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Actor actor) {
        requesting.rewrite(
                number,
                version -> Precondition.require(ifMatch, version),
                request -> json.merge(request, patch),
                actor);
        return show(number, actor);
    }
}
