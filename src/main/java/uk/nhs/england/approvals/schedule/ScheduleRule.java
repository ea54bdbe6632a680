package uk.nhs.england.approvals.schedule;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.register.DependencyKind;
import uk.nhs.england.approvals.schedule.Booking.Lane;

import java.time.LocalDate;
import java.util.Set;

/**
 * How early a change is asked for, and how far one is felt, from a day on.
 *
 * @param depth how many dependencies lie between two services at most; 0 when none counts
 * @param kinds the kinds of dependency that count
 */
@Schema(name = "ScheduleRule", description = "What clashes, from a day on.")
public record ScheduleRule(
        @Schema(description = "The first day.", example = "2027-04-01") LocalDate from,
        @Schema(description = "The day on which another takes over.", example = "2028-04-01")
                @Nullable LocalDate until,
        @Schema(description = "The notice of a change.") Notices notice,
        @Schema(description = "How many dependencies a clash may be away.", example = "2")
                int depth,
        @Schema(description = "The kinds of dependency that count.", example = "[\"CALLS\"]")
                Set<DependencyKind> kinds) {

    public ScheduleRule {
        kinds = Set.copyOf(kinds);
    }

    /** Working days between asking for a change and its beginning, for each lane. */
    @Schema(name = "Notices", description = "Working days from asking until the change begins.")
    public record Notices(
            @Schema(description = "Of a normal change.", example = "5") int normal,
            @Schema(description = "Of a standard change.", example = "0") int standard,
            @Schema(description = "Of an emergency change.", example = "0") int emergency,
            @Schema(description = "Of a change by the vendor in its cloud.", example = "0")
                    int vendorCloud) {

        int of(Lane lane) {
            return switch (lane) {
                case NORMAL -> normal;
                case STANDARD -> standard;
                case EMERGENCY -> emergency;
                case VENDOR_CLOUD -> vendorCloud;
            };
        }
    }
}
