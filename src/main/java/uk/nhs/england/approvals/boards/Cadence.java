package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import uk.nhs.england.approvals.calendar.Recurrence;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * On which days a board sits and at what time, by the clocks of England.
 *
 * @param rule a recurrence rule of iCalendar (RFC 5545) that gives days
 * @param first the day from which it is counted; one of its days
 */
@Schema(description = "On which days a board sits, and when.")
public record Cadence(
        @Schema(
                        description = "A recurrence rule of iCalendar (RFC 5545) that gives days.",
                        example = "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE")
                @NotBlank(message = "Give the recurrence rule.")
                @PlainText(max = 200)
                String rule,
        @Schema(
                        description = "The day from which it is counted; one of its days.",
                        example = "2021-12-01")
                @NotNull(message = "Give the day from which the rule is counted.")
                LocalDate first,
        @Schema(
                        type = "string",
                        description = "When it starts, by the clocks of England.",
                        example = "14:00")
                @NotNull(message = "Say when it starts.")
                LocalTime starts) {

    private static final Recurrence.Fields FIELDS =
            new Recurrence.Fields("meeting.cadence.rule", "meeting.cadence.first");

    /** Why no board can sit so. */
    Refusals refusals() {
        return Recurrence.refusals(rule, first, FIELDS);
    }
}
