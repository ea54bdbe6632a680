package uk.nhs.england.approvals.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.register.ImpactReading;
import uk.nhs.england.approvals.register.ImpactView;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Slice;

/** What depends on a service, over HTTP. */
@RestController
@RequestMapping("/api/v1/services/{reference}/impact")
@Tag(name = "Services")
class ImpactApi {

    private final ImpactReading impact;

    ImpactApi(ImpactReading impact) {
        this.impact = impact;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List what depends on a service",
            description =
                    "At once or through others, the nearest first, each with a shortest path and"
                            + " how each step depends on the one before. Whatever the service"
                            + " itself depends on as well is in a circle with it.")
    Slice<ImpactView> list(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @Parameter(
                            description = "The most dependencies on a path; any when left out",
                            example = "2")
                    @RequestParam(required = false)
                    @Min(value = 1, message = "Give a depth from 1 to 10000.")
                    @Max(value = 10_000, message = "Give a depth from 1 to 10000.")
                    @Nullable Integer depth,
            Paging paging) {
        var place = paging.after();
        var after =
                place == null
                        ? new ImpactReading.After(0, "")
                        : new ImpactReading.After(place.count(0), place.text(1));
        int deepest = depth == null ? Integer.MAX_VALUE - 1 : depth;
        return Slice.of(
                impact.of(reference, deepest, after, paging.fetch()),
                paging,
                one -> Keyset.of(one.depth(), one.service()));
    }
}
