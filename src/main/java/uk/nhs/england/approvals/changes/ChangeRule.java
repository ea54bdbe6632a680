package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How changes are judged from a day on.
 *
 * @param earnedInARow so many successes in a row earn standard status
 * @param lostAtFailures so many failures lose it
 * @param lostWithin among so many of the latest changes
 * @param sampledPercent the share of vendor changes without impact that CAB looks at
 * @param assessmentDays working days for the assessment
 * @param rosterHours hours for the emergency roster
 * @param reviewDays working days for the review
 */
@Schema(name = "ChangeRule", description = "How changes are judged from a day on.")
public record ChangeRule(
        @Schema(description = "The first day.", example = "2027-04-01") LocalDate from,
        @Schema(description = "The day on which another takes over.", example = "2028-04-01")
                @Nullable LocalDate until,
        @Schema(description = "Successes in a row that earn standard status.", example = "3")
                int earnedInARow,
        @Schema(description = "Failures that lose it.", example = "1") int lostAtFailures,
        @Schema(description = "Among how many of the latest changes.", example = "5")
                int lostWithin,
        @Schema(description = "The share of vendor changes CAB looks at.", example = "10")
                int sampledPercent,
        @Schema(description = "Working days for the assessment.", example = "3") int assessmentDays,
        @Schema(description = "Hours for the emergency roster.", example = "4") int rosterHours,
        @Schema(description = "Working days for the review.", example = "5") int reviewDays) {}
