package uk.nhs.england.approvals.register;

import com.fasterxml.jackson.annotation.JsonFormat;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;

/**
 * When a service may be changed, by the clocks of England.
 *
 * @param days the days on which it begins
 * @param until when it ends: on the next day, when that is earlier than it begins
 */
@Schema(title = "window", description = "When it may be changed, by the clocks of England.")
public record MaintenanceWindow(
        @Schema(description = "The days on which it begins.", example = "[\"SATURDAY\"]")
                @NotEmpty(message = "Name the days of the window.")
                Set<@NotNull DayOfWeek> days,
        @Schema(description = "When it begins.", example = "22:00", type = "string")
                @JsonFormat(pattern = "HH:mm")
                @NotNull(message = "Say when the window begins.")
                LocalTime from,
        @Schema(
                        description = "When it ends; on the next day when that is earlier.",
                        example = "02:00",
                        type = "string")
                @JsonFormat(pattern = "HH:mm")
                @NotNull(message = "Say when the window ends.")
                LocalTime until) {

    public MaintenanceWindow(@Nullable Set<DayOfWeek> days, LocalTime from, LocalTime until) {
        this.days = days == null ? Set.of() : new TreeSet<>(days);
        this.from = from;
        this.until = until;
    }
}
