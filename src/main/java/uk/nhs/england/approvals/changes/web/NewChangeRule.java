package uk.nhs.england.approvals.changes.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import uk.nhs.england.approvals.changes.ChangeRule;

import java.time.LocalDate;

/** What an administrator sends to plan how changes are judged. */
@Schema(name = "NewChangeRule", title = "rule", description = "How changes are judged.")
record NewChangeRule(
        @Schema(description = "The first day.", example = "2027-04-01")
                @NotNull(message = "Say from when it counts.")
                LocalDate from,
        @Schema(description = "Successes in a row that earn standard status.", example = "3")
                @NotNull(message = "Give from 1 to 50 successes.")
                @Min(value = 1, message = "Give from 1 to 50 successes.")
                @Max(value = 50, message = "Give from 1 to 50 successes.")
                Integer earnedInARow,
        @Schema(description = "Failures that lose it.", example = "1")
                @NotNull(message = "Give from 1 to 50 failures.")
                @Min(value = 1, message = "Give from 1 to 50 failures.")
                @Max(value = 50, message = "Give from 1 to 50 failures.")
                Integer lostAtFailures,
        @Schema(description = "Among how many of the latest changes.", example = "5")
                @NotNull(message = "Give from 1 to 100 changes.")
                @Min(value = 1, message = "Give from 1 to 100 changes.")
                @Max(value = 100, message = "Give from 1 to 100 changes.")
                Integer lostWithin,
        @Schema(description = "The share of vendor changes CAB looks at.", example = "10")
                @NotNull(message = "Give from 0 to 100 per cent.")
                @Min(value = 0, message = "Give from 0 to 100 per cent.")
                @Max(value = 100, message = "Give from 0 to 100 per cent.")
                Integer sampledPercent,
        @Schema(description = "Working days for the assessment.", example = "3")
                @NotNull(message = "Give from 1 to 60 days.")
                @Min(value = 1, message = "Give from 1 to 60 days.")
                @Max(value = 60, message = "Give from 1 to 60 days.")
                Integer assessmentDays,
        @Schema(description = "Hours for the emergency roster.", example = "4")
                @NotNull(message = "Give from 1 to 72 hours.")
                @Min(value = 1, message = "Give from 1 to 72 hours.")
                @Max(value = 72, message = "Give from 1 to 72 hours.")
                Integer rosterHours,
        @Schema(description = "Working days for the review.", example = "5")
                @NotNull(message = "Give from 1 to 60 days.")
                @Min(value = 1, message = "Give from 1 to 60 days.")
                @Max(value = 60, message = "Give from 1 to 60 days.")
                Integer reviewDays) {

    ChangeRule rule() {
        return new ChangeRule(
                from,
                null,
                earnedInARow,
                lostAtFailures,
                lostWithin,
                sampledPercent,
                assessmentDays,
                rosterHours,
                reviewDays);
    }
}
