package uk.nhs.england.approvals.schedule;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.register.ServiceRegister;

import java.time.Clock;
import java.util.Locale;
import java.util.TreeSet;

/** Why a change may not go ahead when it is booked. */
@Component
class Hindrances {

    private final BookingRows bookings;
    private final ClashRows clashes;
    private final OwedChecks owed;
    private final KeepingClashes keeping;
    private final ServiceRegister register;
    private final AccessList access;
    private final Clock clock;

    Hindrances(
            BookingRows bookings,
            ClashRows clashes,
            OwedChecks owed,
            KeepingClashes keeping,
            ServiceRegister register,
            AccessList access,
            Clock clock) {
        this.bookings = bookings;
        this.clashes = clashes;
        this.owed = owed;
        this.keeping = keeping;
        this.register = register;
        this.access = access;
        this.clock = clock;
    }

    /** As things are now: a look that is still owed is made first. */
    Refusals of(String change) {
        var kept = bookings.find(change);
        if (kept.isEmpty()) {
            return BookingRules.hasNoTime();
        }
        if (owed.mayConcern(change)) {
            bookings.lock();
            keeping.check(change, Recorded.byService(clock.instant()));
        }
        var booking = kept.get().booking();
        var ended = register.ended(booking.services(), EnglishClock.day(booking.from()));
        var standing = clashes.of(change, 0, Integer.MAX_VALUE);
        // Whoever asks is not known here: what is not for everybody is named to nobody.
        var unnamed = access.restricted(KeptClash.others(standing));
        return new Refusals(
                        standing.stream()
                                .filter(KeptClash::stops)
                                .map(one -> refusal(one.without(unnamed)))
                                .toList())
                .and(BookingRules.servicesGoOn(new TreeSet<>(ended)));
    }

    private static Refusal refusal(KeptClash kept) {
        var kind = kept.clash().kind().name().toLowerCase(Locale.UK).replace('_', '-');
        return Refusal.conflict("no-clash-of-" + kind, kept.clash().words());
    }
}
