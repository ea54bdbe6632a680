package uk.nhs.england.approvals.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.register.Organisation;
import uk.nhs.england.approvals.register.Organisations;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

/** The organisations that services and cases are for, over HTTP. */
@RestController
@RequestMapping("/api/v1/organisations")
@Tag(name = "Organisations", description = "The organisations that services and cases are for")
class OrganisationsApi {

    private final Organisations organisations;

    OrganisationsApi(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List organisations",
            description = "The organisations in the register, by code.")
    Slice<Organisation> list(
            @Parameter(description = "How the name or the code begins", example = "manchester")
                    @RequestParam(required = false)
                    @PlainText(max = 100)
                    @Nullable String q,
            Paging paging) {
        var after = paging.after() == null ? "" : paging.after().text(0);
        return Slice.of(
                organisations.after(after, q, paging.fetch()),
                paging,
                organisation -> Keyset.of(organisation.code()));
    }

    @GetMapping("/{code}")
    @Allowed({})
    @Operation(summary = "Show an organisation", description = "One organisation by its code.")
    Organisation show(
            @Parameter(description = "The code", example = "R0A") @PathVariable String code) {
        return organisations.require(code);
    }
}
