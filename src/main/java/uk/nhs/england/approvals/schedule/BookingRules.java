package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.schedule.Booking.Lane;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What must hold of a booking, whoever makes it (product rule 11). */
public final class BookingRules {

    private static final int MOST = 100;

    /** Nothing shorter is kept: what the database rounds away would be no window. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Those that are planned; the others may be told of while they happen. */
    private static final Set<Lane> AHEAD = EnumSet.of(Lane.NORMAL, Lane.STANDARD);

    private BookingRules() {}

    /**
     * What cannot be so.
     *
     * @param before the booking that it replaces
     */
    static Refusals of(Booking booking, @Nullable Kept before, Instant now) {
        var window = window(booking.from(), booking.until());
        return window.isEmpty()
                ? isAhead(booking, before, now).and(named(booking))
                : window.and(named(booking));
    }

    /** What cannot be so of the time of any change, planned or past. */
    public static Refusals window(Instant from, Instant until) {
        return unless(
                        from.plus(SHORTEST).isBefore(until),
                        Refusal.invalid(
                                "ends-after-it-begins", "until", "A change ends after it begins."))
                .and(
                        unless(
                                Duration.between(from, until).compareTo(Booking.LONGEST) <= 0,
                                Refusal.invalid(
                                        "a-change-is-short",
                                        "until",
                                        "A change lasts 31 days at most: ask for several.")));
    }

    private static Refusals isAhead(Booking booking, @Nullable Kept before, Instant now) {
        var same = before != null && Span.of(before.booking()).equals(Span.of(booking));
        return unless(
                same || !AHEAD.contains(booking.lane()) || !booking.from().isBefore(now),
                Refusal.invalid(
                        "a-change-is-ahead", "from", "A change cannot begin before it is booked."));
    }

    private static Refusals named(Booking booking) {
        int services = booking.services().size();
        return unless(
                        services > 0 && services <= MOST,
                        Refusal.invalid(
                                "changes-a-service",
                                "services",
                                "Name the services that are changed, at most 100."))
                .and(
                        unless(
                                booking.implementers().size() <= MOST,
                                Refusal.invalid(
                                        "implementers-are-few",
                                        "implementers",
                                        "Name at most 100 people.")));
    }

    /** Refuses services that are not in the register. */
    static Refusals changesWhatExists(Booking booking, Collection<String> known) {
        return unless(
                known.containsAll(booking.services()),
                Refusal.invalid(
                        "changes-what-exists",
                        "services",
                        "Some of these services are not in the register."));
    }

    /**
     * Refuses a change of services that are over by then.
     *
     * @param ended those of its services whose last day comes before
     */
    static Refusals servicesGoOn(Collection<String> ended) {
        return unless(
                ended.isEmpty(),
                Refusal.conflict(
                        "service-goes-on",
                        "%s will be over by then.".formatted(String.join(", ", ended))));
    }

    static Refusals hasNoTime() {
        return Refusals.of(
                Refusal.conflict("a-change-has-a-time", "The change has no time booked."));
    }

    private static Refusals unless(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
