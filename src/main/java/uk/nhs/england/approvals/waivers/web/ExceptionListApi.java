package uk.nhs.england.approvals.waivers.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.waivers.StandardWaivers;
import uk.nhs.england.approvals.waivers.StandardWaiversReading;
import uk.nhs.england.approvals.waivers.WaiverReading;
import uk.nhs.england.approvals.waivers.WaiverStanding;
import uk.nhs.england.approvals.waivers.WaiverView;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

import java.time.LocalDate;

/** The register of exceptions, over HTTP: by standard, service, owner and more. */
@RestController
@Tag(name = "Exceptions")
class ExceptionListApi {

    private final WaiverReading reading;
    private final StandardWaiversReading ofStandards;

    ExceptionListApi(WaiverReading reading, StandardWaiversReading ofStandards) {
        this.reading = reading;
        this.ofStandards = ofStandards;
    }

    @GetMapping("/api/v1/exceptions")
    @Allowed({})
    @Operation(
            summary = "List exceptions",
            description = "Those that you may see; what ends first comes first.")
    Slice<WaiverView> list(
            @Parameter(description = "Only to this standard", example = "TCOP")
                    @RequestParam(required = false)
                    @PlainText(max = 20)
                    @Nullable String standard,
            @Parameter(description = "Only for this service", example = "SV-0001")
                    @RequestParam(required = false)
                    @PlainText(max = 40)
                    @Nullable String service,
            @Parameter(description = "Only for this case", example = "BC-2026-0001")
                    @RequestParam(name = "case", required = false)
                    @PlainText(max = 40)
                    @Nullable String caseReference,
            @Parameter(description = "Only of this owner", example = "priya.nair")
                    @RequestParam(required = false)
                    @Nullable PersonId owner,
            @Parameter(description = "Only those that stand so today", example = "GRANTED")
                    @RequestParam(required = false)
                    @Nullable WaiverStanding standing,
            @Parameter(description = "Only those that this board decides on", example = "TDA")
                    @RequestParam(required = false)
                    @PlainText(max = 8)
                    @Nullable String board,
            @Parameter(description = "Only what ends before this day", example = "2027-04-01")
                    @RequestParam(required = false)
                    @Nullable LocalDate expiringBefore,
            Paging paging,
            Actor actor) {
        var filter =
                new WaiverReading.Filter(
                        standard, service, caseReference, owner, standing, board, expiringBefore);
        return Slice.of(
                reading.list(filter, after(paging), paging.fetch(), actor),
                paging,
                waiver -> Keyset.of(waiver.expires(), waiver.number()));
    }

    @GetMapping("/api/v1/standards/{code}/exceptions")
    @Allowed({})
    @Operation(
            summary = "Show the exceptions to a standard",
            description =
                    "The open ones that you may see: how many at which risk, and what they cost a"
                            + " year together.")
    StandardWaivers ofStandard(
            @Parameter(description = "The standard", example = "TCOP") @PathVariable String code,
            Actor actor) {
        return ofStandards.of(code, actor);
    }

    private static WaiverReading.Place after(Paging paging) {
        var after = paging.after();
        return after == null
                ? WaiverReading.Place.FIRST
                : new WaiverReading.Place(after.date(0), after.text(1));
    }
}
