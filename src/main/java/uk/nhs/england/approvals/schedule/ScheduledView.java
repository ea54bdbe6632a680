package uk.nhs.england.approvals.schedule;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/** A change on the forward schedule, or one that was made in a past week. */
@Schema(name = "ScheduledChange", description = "A change on the schedule.")
public record ScheduledView(
        @Schema(description = "The change.", example = "CHG-2026-00001") String change,
        @Schema(description = "What it is.", example = "New release of the portal") String title,
        @Schema(description = "Its way to approval.", example = "NORMAL") Booking.Lane lane,
        @Schema(description = "When it begins; of one that was made, when it did.") Instant from,
        @Schema(description = "When it is over; of one that was made, when it was.") Instant until,
        @Schema(description = "What it changes.", example = "[\"SV-0001\"]") List<String> services,
        @Schema(description = "How many clashes stand.", example = "1") int clashes,
        @Schema(description = "Whether it was made.", example = "BOOKED") Standing standing) {

    /** Whether a change was made. What was withdrawn or refused is on no schedule. */
    public enum Standing {
        /** It has its time; that it was made is not said, or not yet. */
        BOOKED,
        /** It was made. */
        DONE,
        /** It was made and taken back. */
        BACKED_OUT
    }
}
