package uk.nhs.england.approvals.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.register.ServiceRegister;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Slice;

/** The IT services that exist, over HTTP. */
@RestController
@RequestMapping("/api/v1/services")
@Tag(name = "Services", description = "The IT services that exist, and who owns them")
class ServicesApi {

    private final ServiceRegister register;

    ServicesApi(ServiceRegister register) {
        this.register = register;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List services",
            description = "The services in the register, by reference.")
    Slice<ItService> list(Paging paging) {
        var after = paging.after() == null ? "" : paging.after().text(0);
        return Slice.of(
                register.after(after, paging.fetch()),
                paging,
                service -> Keyset.of(service.reference()));
    }

    @GetMapping("/{reference}")
    @Allowed({})
    @Operation(summary = "Show a service", description = "One service by its reference.")
    ItService show(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference) {
        return register.require(reference);
    }
}
