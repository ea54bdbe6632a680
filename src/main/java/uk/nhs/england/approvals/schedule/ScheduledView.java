package uk.nhs.england.approvals.schedule;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/** A change on the forward schedule. */
@Schema(name = "ScheduledChange", description = "A change on the forward schedule.")
public record ScheduledView(
        @Schema(description = "The change.", example = "CHG-2026-00001") String change,
        @Schema(description = "What it is.", example = "New release of the portal") String title,
        @Schema(description = "Its way to approval.", example = "NORMAL") Booking.Lane lane,
        @Schema(description = "When it begins.") Instant from,
        @Schema(description = "When it is over.") Instant until,
        @Schema(description = "What it changes.", example = "[\"SV-0001\"]") List<String> services,
        @Schema(description = "How many clashes stand.", example = "1") int clashes) {}
