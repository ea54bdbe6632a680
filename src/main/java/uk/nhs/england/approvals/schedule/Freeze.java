package uk.nhs.england.approvals.schedule;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.register.ServiceView;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A time at which nothing may or should be changed.
 *
 * @param ended when it was called off; null while it counts
 * @param version grows with each change
 */
@Schema(title = "freeze", description = "A time at which nothing may or should be changed.")
public record Freeze(
        @Schema(description = "Its reference.", example = "FRZ-0001") String reference,
        @JsonUnwrapped FreezeEntry entry,
        @Schema(description = "Who entered it.", example = "carys.bevan") PersonId enteredBy,
        @Schema(description = "When it was entered.") Instant entered,
        @Schema(description = "When it was called off; null while it counts.")
                @Nullable Instant ended,
        @Schema(description = "Its version, as in the ETag.", example = "0") int version) {

    /** All the time it freezes that has to do with a span. */
    Spans around(Span span) {
        var length = entry.days();
        var first = EnglishClock.day(span.from()).minusDays(length + 1);
        var last = EnglishClock.day(span.until()).plusDays(1);
        return Spans.of(
                entry.beginnings(first, last).stream()
                        .map(
                                day ->
                                        EnglishClock.between(
                                                day.atTime(entry.from().toLocalTime()),
                                                day.plusDays(length)
                                                        .atTime(entry.until().toLocalTime())))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The first time of a span that it freezes. */
    Optional<Span> freezes(Span span) {
        return around(span).all().stream().map(span::with).flatMap(Optional::stream).findFirst();
    }

    /** Those of these services that it is about. */
    List<String> concerned(Collection<ServiceView> services) {
        return services.stream()
                .filter(service -> entry.concerns(service))
                .map(ServiceView::reference)
                .sorted()
                .toList();
    }
}
