package uk.nhs.england.approvals.servicenow.client;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * How fast this node asks: never faster than it may, and when one call is told to come back later,
 * all of them do.
 */
@Component
class Pace {

    private final Duration longest;
    private final RateLimiter limiter;
    private final AtomicLong until = new AtomicLong(System.nanoTime());

    Pace(ServiceNowProperties properties) {
        this.longest = properties.limits().longestPause();
        this.limiter =
                RateLimiter.of(
                        "servicenow",
                        RateLimiterConfig.custom()
                                .limitRefreshPeriod(Duration.ofSeconds(1))
                                .limitForPeriod(properties.limits().callsPerSecond())
                                .timeoutDuration(longest)
                                .build());
    }

    /** Nobody asks for so long, but no longer than is waited at most. */
    void pause(Duration asked) {
        var pause = asked.compareTo(longest) > 0 ? longest : asked;
        long then = System.nanoTime() + pause.toNanos();
        until.updateAndGet(before -> before - then > 0 ? before : then);
    }

    void await() {
        for (var left = left(); left.isPositive(); left = left()) {
            LockSupport.parkNanos(left.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
        RateLimiter.waitForPermission(limiter);
    }

    /** How long nobody asks yet. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, until.get() - System.nanoTime()));
    }
}
