package uk.nhs.england.approvals.schedule;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.calendar.Recurrence;
import uk.nhs.england.approvals.identity.Marking.Classification;
import uk.nhs.england.approvals.register.Hosting;
import uk.nhs.england.approvals.register.ServiceView;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** What the change manager says of a freeze; times are by the clocks of England. */
@Schema(title = "freeze", description = "What the change manager says of a freeze.")
public record FreezeEntry(
        @Schema(description = "What it is called.", example = "Winter")
                @NotBlank(message = "Give the freeze a name.")
                @PlainText(max = 200)
                String name,
        @Schema(description = "Why it is.", example = "Hospitals are at their fullest.")
                @NotBlank(message = "Say why nothing is changed then.")
                @PlainText(max = 1000, multiline = true)
                String reason,
        @Schema(
                        description = "Whether nothing may be changed; else nothing should be.",
                        example = "true")
                @NotNull(message = "Say whether the freeze is hard.")
                Boolean hard,
        @Schema(
                        description = "When it begins, by the clocks of England.",
                        example = "2026-12-18T18:00:00",
                        type = "string")
                @NotNull(message = "Say when the freeze begins.")
                LocalDateTime from,
        @Schema(
                        description = "When it ends, by the clocks of England.",
                        example = "2027-01-04T08:00:00",
                        type = "string")
                @NotNull(message = "Say when the freeze ends.")
                LocalDateTime until,
        @Schema(
                        description =
                                "On which days it begins again: a recurrence rule of iCalendar (RFC"
                                        + " 5545); null for once.",
                        example = "FREQ=YEARLY")
                @PlainText(max = 200)
                @Nullable String rule,
        @Schema(
                        description = "The services it is about; empty for those of the class.",
                        example = "[\"SV-0001\"]")
                @Size(max = 500, message = "Name at most 500 services.")
                List<@NotNull @PlainText(max = 20) String> services,
        @Schema(description = "Only services that run there.", example = "OWN")
                @Nullable Hosting hosting,
        @Schema(description = "Only services that are so marked.", example = "OFFICIAL_SENSITIVE")
                @Nullable Classification marking) {

    public FreezeEntry {
        services = List.copyOf(Objects.requireNonNullElse(services, List.of()));
    }

    /** How many days after it begins it ends. */
    long days() {
        return ChronoUnit.DAYS.between(from.toLocalDate(), until.toLocalDate());
    }

    /** The days of a stretch on which it begins. */
    List<LocalDate> beginnings(LocalDate first, LocalDate before) {
        var begins = from.toLocalDate();
        if (rule != null) {
            return Recurrence.of(rule, begins).days(first, before);
        }
        return begins.isBefore(first) || !begins.isBefore(before) ? List.of() : List.of(begins);
    }

    /** Whether it is about a service: one it names, or else one of its class. */
    boolean concerns(ServiceView service) {
        if (!services.isEmpty()) {
            return services.contains(service.reference());
        }
        var entry = service.entry();
        var marked = entry.marking();
        return (hosting == null || hosting == entry.hosting())
                && (marking == null || (marked != null && marked.classification() == marking));
    }
}
