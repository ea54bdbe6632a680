package uk.nhs.england.approvals.standards;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;

/**
 * The days on which a version is in force.
 *
 * @param from the first day
 * @param to the first day on which it is no longer in force; null while no end is set
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    private static final int FIRST_YEAR = 1948;
    private static final int LAST_YEAR = 2999;

    /** Why there can be no such days; none when there can. */
    Refusals refusals() {
        return isSensible(from, "validFrom")
                .and(isSensible(to, "validTo"))
                .and(endsAfterItBegins());
    }

    private Refusals endsAfterItBegins() {
        return to == null || to.isAfter(from)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "a-version-ends-after-it-begins",
                                "validTo",
                                "The version begins on %s, so it cannot end on %s."
                                        .formatted(from, to)));
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    boolean overlaps(Validity other) {
        return (to == null || other.from.isBefore(to))
                && (other.to == null || from.isBefore(other.to));
    }

    private static Refusals isSensible(@Nullable LocalDate day, String field) {
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "a-day-that-can-be",
                                field,
                                "Give a day between the years %d and %d."
                                        .formatted(FIRST_YEAR, LAST_YEAR)));
    }
}
