package uk.nhs.england.approvals.schedule.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.schedule.Booking;
import uk.nhs.england.approvals.schedule.ForwardSchedule;
import uk.nhs.england.approvals.schedule.ScheduleFiles;
import uk.nhs.england.approvals.schedule.ScheduledView;
import uk.nhs.england.approvals.web.PlainText;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** The forward schedule of change as a file and as a calendar, over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Schedule")
class ScheduleFilesApi {

    /** More than any week has; a file is written at once. */
    private static final int MOST = 10_000;

    private final ForwardSchedule schedule;
    private final Clock clock;

    ScheduleFilesApi(ForwardSchedule schedule, Clock clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    @GetMapping("/schedule.csv")
    @Allowed({})
    @Operation(
            summary = "Fetch the changes of a week as a file",
            description = "Comma-separated values (RFC 4180), at most 10 000 changes.")
    @ApiResponse(
            responseCode = "200",
            description = "OK: the file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> csv(
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
            Actor actor) {
        var changes =
                of(
                        new ForwardSchedule.Filter(
                                Week.monday(week, clock), service, lane, clashing),
                        actor);
        return file("schedule.csv", "text/csv", ScheduleFiles.csv(changes));
    }

    @GetMapping("/schedule.ics")
    @Allowed({})
    @Operation(
            summary = "Fetch the changes of a week as a calendar",
            description = "iCalendar (RFC 5545), at most 10 000 changes.")
    @ApiResponse(
            responseCode = "200",
            description = "OK: the calendar.",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> calendar(
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
            Actor actor) {
        var changes =
                of(
                        new ForwardSchedule.Filter(
                                Week.monday(week, clock), service, lane, clashing),
                        actor);
        var text = ScheduleFiles.calendar(changes, clock.instant());
        return file("schedule.ics", "text/calendar", text);
    }

    private List<ScheduledView> of(ForwardSchedule.Filter filter, Actor actor) {
        return schedule.week(filter, ForwardSchedule.Place.FIRST, MOST, actor);
    }

    private static ResponseEntity<byte[]> file(String name, String type, String text) {
        var attached = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
