package uk.nhs.england.approvals.register.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.PMO;
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

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.register.KeepingServices;
import uk.nhs.england.approvals.register.ServiceEntry;
import uk.nhs.england.approvals.register.ServiceReading;
import uk.nhs.england.approvals.register.ServiceView;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.MergePatch;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;
import uk.nhs.england.approvals.web.StrictJson;

import java.net.URI;

/** The IT services that exist, over HTTP. */
@RestController
@RequestMapping("/api/v1/services")
@Tag(name = "Services", description = "The IT services that exist, and who owns them")
class ServicesApi {

    private final ServiceReading reading;
    private final KeepingServices keeping;
    private final StrictJson json;

    ServicesApi(ServiceReading reading, KeepingServices keeping, StrictJson json) {
        this.reading = reading;
        this.keeping = keeping;
        this.json = json;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List services",
            description = "The services in the register, by reference.")
    Slice<ServiceView> list(Paging paging) {
        var after = paging.after() == null ? "" : paging.after().text(0);
        return Slice.of(
                reading.after(after, paging.fetch()),
                paging,
                service -> Keyset.of(service.reference()));
    }

    @PostMapping
    @Allowed({PMO, SERVICE_OWNER, ADMINISTRATOR})
    @Operation(
            summary = "Enter a service",
            description = "One that exists. A service owner enters their own.")
    ResponseEntity<ServiceView> enter(@Valid @RequestBody ServiceEntry entry, Actor actor) {
        var reference = keeping.enter(entry, actor);
        var shown = reading.show(reference);
        return ResponseEntity.created(URI.create("/api/v1/services/" + reference))
                .eTag(ETags.of(shown.version()))
                .body(shown);
    }

    @GetMapping("/{reference}")
    @Allowed({})
    @Operation(
            summary = "Show a service",
            description = "One service by its reference; the ETag is its version.")
    ResponseEntity<ServiceView> show(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference) {
        var shown = reading.show(reference);
        return ResponseEntity.ok().eTag(ETags.of(shown.version())).body(shown);
    }

    @PatchMapping(path = "/{reference}", consumes = MergePatch.MEDIA_TYPE)
    @Allowed({PMO, SERVICE_OWNER})
    @Operation(
            summary = "Change what is said of a service",
            description =
                    "By its owners or the PMO: a merge patch (RFC 7396); null removes what is said."
                            + " Each field is kept on the record as it was and as it is.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = ServiceEntry.class))))
    ResponseEntity<ServiceView> change(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Actor actor) {
        keeping.change(
                reference,
                version -> Precondition.require(ifMatch, version),
                entry -> json.merge(entry, patch),
                actor);
        return show(reference);
    }
}
