package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;

/** How long before its end something must be ended or renewed. */
@Schema(name = "NoticePeriod", title = "notice", description = "How long before the end.")
public record Notice(
        @Schema(description = "How many.", example = "3")
                @NotNull(message = "Say how long the notice is.")
                @Min(value = 1, message = "Give from 1 to 1000.")
                @Max(value = 1000, message = "Give from 1 to 1000.")
                Integer length,
        @Schema(description = "Of what.", example = "MONTHS")
                @NotNull(message = "Say whether the notice is in days or in months.")
                Unit unit) {

    /** What notice is counted in. */
    public enum Unit {
        DAYS,
        MONTHS
    }

    /** The last day on which notice can be given for an end. */
    LocalDate before(LocalDate end) {
        return switch (unit) {
            case DAYS -> end.minusDays(length);
            case MONTHS -> end.minusMonths(length);
        };
    }
}
