package uk.nhs.england.approvals.changes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.changes.ChangeReading;
import uk.nhs.england.approvals.changes.ChangeStanding;
import uk.nhs.england.approvals.changes.ChangeView;
import uk.nhs.england.approvals.changes.Lane;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

/** Changes to live services, over HTTP: many at once. */
@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "Changes")
class ChangeListApi {

    private final ChangeReading reading;

    ChangeListApi(ChangeReading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List changes",
            description = "Those that you may see; what begins first comes first.")
    Slice<ChangeView> list(
            @Parameter(description = "Only of this service", example = "SV-0001")
                    @RequestParam(required = false)
                    @PlainText(max = 40)
                    @Nullable String service,
            @Parameter(description = "Only those that stand so", example = "SCHEDULED")
                    @RequestParam(required = false)
                    @Nullable ChangeStanding standing,
            @Parameter(description = "Only of this lane", example = "EMERGENCY")
                    @RequestParam(required = false)
                    Lane.@Nullable Type lane,
            @Parameter(description = "Only those asked for by them", example = "grace.mensah")
                    @RequestParam(required = false)
                    @Nullable PersonId requester,
            @Parameter(
                            description = "Only the past change of this number elsewhere",
                            example = "CHG0031337")
                    @RequestParam(required = false)
                    @PlainText(max = 100)
                    @Nullable String source,
            Paging paging,
            Actor actor) {
        var filter = new ChangeReading.Filter(service, standing, lane, requester, source);
        return Slice.of(
                reading.list(filter, after(paging), paging.fetch(), actor),
                paging,
                change -> Keyset.of(change.request().from(), change.number()));
    }

    private static ChangeReading.Place after(Paging paging) {
        var after = paging.after();
        return after == null
                ? ChangeReading.Place.FIRST
                : new ChangeReading.Place(after.instant(0), after.text(1));
    }
}
