package uk.nhs.england.approvals.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

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
import uk.nhs.england.approvals.register.LookAhead;
import uk.nhs.england.approvals.register.LookAheadCalendar;
import uk.nhs.england.approvals.register.LookAheadCsv;
import uk.nhs.england.approvals.register.LookAheadItem;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.RequestRefused;
import uk.nhs.england.approvals.web.Slice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What ends in the months to come, over HTTP: as JSON, as a file, as a calendar. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Look-ahead", description = "What ends, and by when a case must be submitted for it")
class LookAheadApi {

    private static final Set<Integer> MONTHS = Set.of(3, 6, 12, 24);

    private final LookAhead lookAhead;
    private final Clock clock;

    LookAheadApi(LookAhead lookAhead, Clock clock) {
        this.lookAhead = lookAhead;
        this.clock = clock;
    }

    @GetMapping("/lookahead")
    @Allowed({})
    @Operation(
            summary = "List what ends",
            description =
                    "Contracts, licences, certificates and support that end in the next 3, 6, 12 or"
                            + " 24 months; what is at risk first, then by the last day to submit a"
                            + " case: before notice must be given, by the time a decision takes.")
    Slice<LookAheadItem> list(
            @Parameter(description = "How many months: 3, 6, 12 or 24", example = "12")
                    @RequestParam(defaultValue = "12")
                    int months,
            Paging paging,
            Actor actor) {
        var all = over(months, actor);
        int from = paging.after() == null ? 0 : 1 + indexOf(all, paging.after().text(0));
        var rest = all.subList(from, Math.min(all.size(), from + paging.fetch()));
        return Slice.of(rest, paging, item -> Keyset.of(item.key()));
    }

    @GetMapping("/lookahead.csv")
    @Allowed({})
    @Operation(
            summary = "Fetch what ends as a file",
            description =
                    "As comma-separated values. A cell that a spreadsheet would compute has an"
                            + " apostrophe in front.")
    @ApiResponse(
            responseCode = "200",
            description = "OK: the look-ahead.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> csv(
            @Parameter(description = "How many months: 3, 6, 12 or 24", example = "12")
                    @RequestParam(defaultValue = "12")
                    int months,
            Actor actor) {
        return file("lookahead.csv", "text/csv", LookAheadCsv.of(over(months, actor)));
    }

    @GetMapping("/lookahead.ics")
    @Allowed({})
    @Operation(
            summary = "Fetch what ends as a calendar",
            description = "iCalendar (RFC 5545): a day to submit a case by for each item.")
    @ApiResponse(
            responseCode = "200",
            description = "OK: the calendar.",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> calendar(
            @Parameter(description = "How many months: 3, 6, 12 or 24", example = "12")
                    @RequestParam(defaultValue = "12")
                    int months,
            Actor actor) {
        var text = LookAheadCalendar.of(over(months, actor), clock.instant());
        return file("lookahead.ics", "text/calendar", text);
    }

    private List<LookAheadItem> over(int months, Actor actor) {
        if (!MONTHS.contains(months)) {
            throw RequestRefused.malformed("months", "months", "'months' must be 3, 6, 12 or 24.");
        }
        return lookAhead.over(months, actor);
    }

    /** The place of the last one seen; before the first, when it is no longer there. */
    private static int indexOf(List<LookAheadItem> all, String key) {
        return all.stream().map(LookAheadItem::key).toList().indexOf(key);
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
