package uk.nhs.england.approvals.schedule.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import uk.nhs.england.approvals.register.DependencyKind;
import uk.nhs.england.approvals.schedule.ScheduleRule;

import java.time.LocalDate;
import java.util.Set;

/** What an administrator sends to plan how early a change is asked for and how far it is felt. */
@Schema(name = "NewScheduleRule", title = "rule", description = "What clashes, from a day on.")
record NewScheduleRule(
        @Schema(description = "The first day.", example = "2027-04-01")
                @NotNull(message = "Say from when it counts.")
                LocalDate from,
        @Schema(description = "The notice of a change.")
                @NotNull(message = "Give the notice of each lane.")
                @Valid
                NewNotices notice,
        @Schema(description = "How many dependencies a clash may be away.", example = "2")
                @NotNull(message = "Give from 0 to 5 dependencies.")
                @Min(value = 0, message = "Give from 0 to 5 dependencies.")
                @Max(value = 5, message = "Give from 0 to 5 dependencies.")
                Integer depth,
        @Schema(description = "The kinds of dependency that count.", example = "[\"CALLS\"]")
                @NotEmpty(message = "Name the kinds of dependency that count.")
                Set<@NotNull DependencyKind> kinds) {

    ScheduleRule rule() {
        return new ScheduleRule(from, null, notice.notices(), depth, kinds);
    }

    /** Working days between asking and beginning, for each lane. */
    @Schema(name = "NewNotices", title = "notice", description = "Working days, for each lane.")
    record NewNotices(
            @Schema(description = "Of a normal change.", example = "5")
                    @NotNull(message = "Give from 0 to 60 working days.")
                    @Min(value = 0, message = "Give from 0 to 60 working days.")
                    @Max(value = 60, message = "Give from 0 to 60 working days.")
                    Integer normal,
            @Schema(description = "Of a standard change.", example = "0")
                    @NotNull(message = "Give from 0 to 60 working days.")
                    @Min(value = 0, message = "Give from 0 to 60 working days.")
                    @Max(value = 60, message = "Give from 0 to 60 working days.")
                    Integer standard,
            @Schema(description = "Of an emergency change.", example = "0")
                    @NotNull(message = "Give from 0 to 60 working days.")
                    @Min(value = 0, message = "Give from 0 to 60 working days.")
                    @Max(value = 60, message = "Give from 0 to 60 working days.")
                    Integer emergency,
            @Schema(description = "Of a change by the vendor in its cloud.", example = "0")
                    @NotNull(message = "Give from 0 to 60 working days.")
                    @Min(value = 0, message = "Give from 0 to 60 working days.")
                    @Max(value = 60, message = "Give from 0 to 60 working days.")
                    Integer vendorCloud) {

        ScheduleRule.Notices notices() {
            return new ScheduleRule.Notices(normal, standard, emergency, vendorCloud);
        }
    }
}
