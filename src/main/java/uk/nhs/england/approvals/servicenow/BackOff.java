package uk.nhs.england.approvals.servicenow;

import java.time.Duration;
import java.time.Instant;

/** How long a service that ServiceNow did not take waits, and when a person is asked instead. */
final class BackOff {

    /** So often a service is sent before it is a dead letter. */
    static final int MOST_ATTEMPTS = 5;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private BackOff() {}

    static boolean isDead(int attempts) {
        return attempts >= MOST_ATTEMPTS;
    }

    /** The wait doubles each time, to an hour at most. */
    static Instant next(int attempts, Instant now) {
        var wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));
        return now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
