package uk.nhs.england.approvals.schedule;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/** When a change could happen without a clash, or why it could not. */
@Schema(name = "Slots", description = "When a change could happen, or why it could not.")
public record SlotsView(
        @Schema(description = "The first free times that are long enough, in order.")
                List<Slot> slots,
        @Schema(description = "The longest free time, in minutes.", example = "90")
                long longestMinutes,
        @Schema(description = "What takes the time when there is no slot, the most first.")
                List<Blocked> blocked) {

    /** A free time. */
    @Schema(description = "A free time; the change may begin at any point that leaves it enough.")
    public record Slot(
            @Schema(description = "When it begins.") Instant from,
            @Schema(description = "When it is over.") Instant until) {}

    /** What takes some of the time. */
    @Schema(name = "BlockedTime", description = "What takes some of the time.")
    public record Blocked(
            @Schema(description = "What a change would clash with.", example = "OUTSIDE_WINDOW")
                    ClashView.Kind kind,
            @Schema(
                            description = "What it is, in a sentence.",
                            example = "No maintenance window of SV-0001 is open.")
                    String words,
            @Schema(description = "How much of the time it takes, in minutes.", example = "9000")
                    long minutes) {}
}
