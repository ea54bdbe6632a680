package uk.nhs.england.approvals.schedule.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.schedule.Booking;
import uk.nhs.england.approvals.schedule.ForwardSchedule;
import uk.nhs.england.approvals.schedule.ScheduledView;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

import java.time.Clock;

/** The forward schedule of change, over HTTP. */
@RestController
@RequestMapping("/api/v1/schedule")
@Tag(name = "Schedule")
class ScheduleApi {

    private final ForwardSchedule schedule;
    private final Clock clock;

    ScheduleApi(ForwardSchedule schedule, Clock clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List the changes of a week",
            description = "Those that you may see; what clashes comes first, then by time.")
    Slice<ScheduledView> week(
            @Parameter(
                            description = "The week (ISO 8601); this one when left out",
                            example = "2026-W49")
                    @RequestParam(required = false)
                    @PlainText(max = 8)
                    @Nullable String week,
            @Parameter(description = "Only changes of this service", example = "SV-0001")
                    @RequestParam(required = false)
                    @PlainText(max = 20)
                    @Nullable String service,
            @Parameter(description = "Only those on this way", example = "NORMAL")
                    @RequestParam(required = false)
                    Booking.@Nullable Lane lane,
            @Parameter(description = "Only those that clash", example = "true")
                    @RequestParam(defaultValue = "false")
                    boolean clashing,
            Paging paging,
            Actor actor) {
        var filter = new ForwardSchedule.Filter(Week.monday(week, clock), service, lane, clashing);
        return Slice.of(
                schedule.week(filter, after(paging), paging.fetch(), actor),
                paging,
                one -> Keyset.of(one.clashes() == 0, one.from(), one.change()));
    }

    private static ForwardSchedule.Place after(Paging paging) {
        var after = paging.after();
        return after == null
                ? ForwardSchedule.Place.FIRST
                : new ForwardSchedule.Place(
                        Boolean.parseBoolean(after.text(0)), after.instant(1), after.text(2));
    }
}
