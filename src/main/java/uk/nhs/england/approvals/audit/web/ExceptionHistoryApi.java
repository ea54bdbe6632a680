package uk.nhs.england.approvals.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.audit.HistoryEntry;
import uk.nhs.england.approvals.audit.HistoryReading;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Slice;

/** The record of an exception, over HTTP. */
@RestController
@RequestMapping("/api/v1/exceptions/{number}/history")
@Tag(name = "History")
class ExceptionHistoryApi {

    private final HistoryReading reading;

    ExceptionHistoryApi(HistoryReading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Show the history of an exception",
            description =
                    "Every act on the exception, oldest first; each carries the hash of the one"
                            + " before, so that the chain can be checked.")
    Slice<HistoryEntry> list(
            @Parameter(description = "The exception", example = "EXC-2026-0001") @PathVariable
                    String number,
            Paging paging,
            Actor actor) {
        int after = paging.after() == null ? 0 : paging.after().count(0);
        return Slice.of(
                reading.of(number, after, paging.fetch(), actor),
                paging,
                entry -> Keyset.of(entry.sequence()));
    }
}
