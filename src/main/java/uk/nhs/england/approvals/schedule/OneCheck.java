package uk.nhs.england.approvals.schedule;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.NearServices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** Makes one of the checks that are owed. */
@Component
class OneCheck {

    private final BookingRows bookings;
    private final OwedChecks owed;
    private final OwedBookings bookingsOwed;
    private final KeepingClashes clashes;
    private final ScheduleRuleBook rules;
    private final NearServices near;
    private final Clock clock;

    OneCheck(
            BookingRows bookings,
            OwedChecks owed,
            OwedBookings bookingsOwed,
            KeepingClashes clashes,
            ScheduleRuleBook rules,
            NearServices near,
            Clock clock) {
        this.bookings = bookings;
        this.owed = owed;
        this.bookingsOwed = bookingsOwed;
        this.clashes = clashes;
        this.rules = rules;
        this.near = near;
        this.clock = clock;
    }

    /** Under the lock of all bookings: none that is being kept can be missed. */
    @Transactional
    public void make(OwedChecks.Owed one) {
        bookings.lock();
        if (!owed.take(one)) {
            return;
        }
        var now = clock.instant();
        switch (one.kind()) {
            case CHANGE -> clashes.check(one.about(), Recorded.byService(now));
            case SERVICE -> bookingsOwed.ofServices(List.of(one.about()), one.about(), now);
            case DEPENDENCIES -> oweNear(one.about(), now);
        }
    }

    private void oweNear(String service, Instant now) {
        var services = new TreeSet<String>(List.of(service));
        var graph = near.now();
        rules.byDay()
                .all()
                .forEach(
                        rule -> services.addAll(Felt.of(List.of(service), graph, rule).services()));
        bookingsOwed.ofServices(services, service, now);
    }
}
