package uk.nhs.england.approvals.schedule.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.schedule.FreeSlots;
import uk.nhs.england.approvals.schedule.SlotsView;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** When a change could happen, over HTTP. */
@RestController
@Tag(name = "Schedule")
class SlotsApi {

    private static final Duration USUAL = Duration.ofDays(28);

    private final FreeSlots slots;
    private final Clock clock;

    SlotsApi(FreeSlots slots, Clock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    @GetMapping("/api/v1/changes/{reference}/slots")
    @Allowed({})
    @Operation(
            summary = "Find free times for a change",
            description =
                    "Within the maintenance windows of its services, outside freezes and other"
                            + " changes of them, of what is near them and of its implementers; what"
                            + " takes the time, when there is none.")
    SlotsView find(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String reference,
            @Parameter(
                            description = "From when; from now when left out",
                            example = "2026-12-05T00:00:00Z")
                    @RequestParam(required = false)
                    @Nullable Instant from,
            @Parameter(
                            description = "Until when; 28 days on when left out",
                            example = "2027-01-02T00:00:00Z")
                    @RequestParam(required = false)
                    @Nullable Instant until,
            @Parameter(
                            description = "How long; as long as it is booked when left out",
                            example = "120")
                    @RequestParam(required = false)
                    @Min(value = 1, message = "Give 1 to 44640 minutes.")
                    @Max(value = 44_640, message = "Give 1 to 44640 minutes.")
                    @Nullable Integer minutes,
            Actor actor) {
        var begins = Objects.requireNonNullElseGet(from, clock::instant);
        var ends = until == null ? begins.plus(USUAL) : until;
        return slots.of(reference, new FreeSlots.Wanted(begins, ends, minutes), actor);
    }
}
