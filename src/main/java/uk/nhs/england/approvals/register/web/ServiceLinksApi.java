package uk.nhs.england.approvals.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.register.LinkReading;
import uk.nhs.england.approvals.register.ServiceLink;
import uk.nhs.england.approvals.web.Slice;

/** What is about a service, over HTTP. */
@RestController
@RequestMapping("/api/v1/services/{reference}/links")
@Tag(name = "Services")
class ServiceLinksApi {

    private final LinkReading links;

    ServiceLinksApi(LinkReading links) {
        this.links = links;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List what is about a service",
            description =
                    "The cases that name it or are compared with it, the decisions on them, the"
                            + " exceptions for it and the changes to it that are not over, as far"
                            + " as you may see them.")
    Slice<ServiceLink> list(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            Actor actor) {
        return new Slice<>(links.of(reference, actor), null);
    }
}
