package uk.nhs.england.approvals.businesscase.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.businesscase.OverlapReading;
import uk.nhs.england.approvals.businesscase.PrecedentView;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.Slice;

/** What was decided before on cases like this one, over HTTP. */
@RestController
@RequestMapping("/api/v1/business-cases/{reference}/precedents")
@Tag(name = "Precedents", description = "What was decided before on cases like this one")
class PrecedentApi {

    /** As many as a board reads. */
    private static final int SHOWN = 10;

    private final OverlapReading reading;

    PrecedentApi(OverlapReading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List precedents",
            description =
                    "Earlier decisions on like cases that you may see, the most alike first, with"
                            + " outcome and conditions.")
    Slice<PrecedentView> precedents(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return new Slice<>(reading.precedents(reference, SHOWN, actor), null);
    }
}
