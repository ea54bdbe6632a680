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

/** The record of a service, over HTTP. */
@RestController
@RequestMapping("/api/v1/services/{reference}/history")
@Tag(name = "History")
class ServiceHistoryApi {

    private final HistoryReading reading;

    ServiceHistoryApi(HistoryReading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Show the history of a service",
            description =
                    "Every act on the service, oldest first: who, when, and each field before and"
                            + " after; each carries the hash of the one before.")
    Slice<HistoryEntry> list(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            Paging paging,
            Actor actor) {
        int after = paging.after() == null ? 0 : paging.after().count(0);
        return Slice.of(
                reading.of(reference, after, paging.fetch(), actor),
                paging,
                entry -> Keyset.of(entry.sequence()));
    }
}
