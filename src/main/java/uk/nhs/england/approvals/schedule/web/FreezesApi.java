package uk.nhs.england.approvals.schedule.web;

import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;

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

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.schedule.Freeze;
import uk.nhs.england.approvals.schedule.FreezeEntry;
import uk.nhs.england.approvals.schedule.FreezeReading;
import uk.nhs.england.approvals.schedule.Freezes;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.MergePatch;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;
import uk.nhs.england.approvals.web.StrictJson;

import java.net.URI;

/** When nothing may or should be changed, over HTTP. */
@RestController
@RequestMapping("/api/v1/freezes")
@Tag(name = "Freezes", description = "Times at which nothing may or should be changed")
class FreezesApi {

    private final Freezes freezes;
    private final FreezeReading reading;
    private final StrictJson json;

    FreezesApi(Freezes freezes, FreezeReading reading, StrictJson json) {
        this.freezes = freezes;
        this.reading = reading;
        this.json = json;
    }

    @GetMapping
    @Allowed({})
    @Operation(summary = "List freezes", description = "By reference; those called off too.")
    Slice<Freeze> list(Paging paging) {
        var after = paging.after() == null ? "" : paging.after().text(0);
        return Slice.of(
                reading.after(after, paging.fetch()), paging, one -> Keyset.of(one.reference()));
    }

    @PostMapping
    @Allowed({CHANGE_MANAGER})
    @Operation(
            summary = "Enter a freeze",
            description = "Hard or soft, once or by a rule, of services, of a class or of all.")
    ResponseEntity<Freeze> enter(@Valid @RequestBody FreezeEntry entry, Actor actor) {
        var shown = reading.show(freezes.enter(entry, actor));
        return ResponseEntity.created(URI.create("/api/v1/freezes/" + shown.reference()))
                .eTag(ETags.of(shown.version()))
                .body(shown);
    }

    @GetMapping("/{reference}")
    @Allowed({})
    @Operation(summary = "Show a freeze", description = "One freeze; the ETag is its version.")
    ResponseEntity<Freeze> show(
            @Parameter(description = "The freeze", example = "FRZ-0001") @PathVariable
                    String reference) {
        var shown = reading.show(reference);
        return ResponseEntity.ok().eTag(ETags.of(shown.version())).body(shown);
    }

    @PatchMapping(path = "/{reference}", consumes = MergePatch.MEDIA_TYPE)
    @Allowed({CHANGE_MANAGER})
    @Operation(
            summary = "Change a freeze",
            description = "A merge patch (RFC 7396); changes that are booked then are looked at.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = FreezeEntry.class))))
    ResponseEntity<Freeze> change(
            @Parameter(description = "The freeze", example = "FRZ-0001") @PathVariable
                    String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Actor actor) {
        freezes.change(
                reference,
                version -> Precondition.require(ifMatch, version),
                entry -> json.merge(entry, patch),
                actor);
        return show(reference);
    }

    @PostMapping("/{reference}/ending")
    @Allowed({CHANGE_MANAGER})
    @Operation(summary = "Call a freeze off", description = "It keeps nothing away any more.")
    ResponseEntity<Freeze> end(
            @Parameter(description = "The freeze", example = "FRZ-0001") @PathVariable
                    String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        freezes.end(reference, version -> Precondition.require(ifMatch, version), actor);
        return show(reference);
    }
}
