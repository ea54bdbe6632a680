package uk.nhs.england.approvals.servicenow.client;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;

import java.time.Duration;
import java.util.function.Predicate;

/** When a call is made again, and when an instance is left alone. */
final class Resilience {

    /** Of so many calls, in percent, must fail before an instance is left alone. */
    private static final int HOPELESS = 80;

    private static final int CALLS_LOOKED_AT = 20;
    private static final int FEWEST_CALLS = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private Resilience() {}

    /** Pauses grow and vary, so that nodes that failed together do not come back together. */
    static Retry retry(Limits limits) {
        return Retry.of(
                "servicenow",
                RetryConfig.custom()
                        .maxAttempts(limits.attempts())
                        .intervalFunction(
                                IntervalFunction.ofExponentialRandomBackoff(
                                        limits.firstPause(), 2.0, 0.5, LONGEST_PAUSE))
                        .retryOnException(failure(kind -> kind.isPassing()))
                        .build());
    }

    static CircuitBreaker breaker(Limits limits) {
        return CircuitBreaker.of(
                "servicenow",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(CALLS_LOOKED_AT)
                        .minimumNumberOfCalls(FEWEST_CALLS)
                        .failureRateThreshold(HOPELESS)
                        .waitDurationInOpenState(limits.rest())
                        .automaticTransitionFromOpenToHalfOpenEnabled(true)
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .recordException(failure(Failure.Kind::tellsOfTheInstance))
                        .build());
    }

    private static Predicate<Throwable> failure(Predicate<Failure.Kind> which) {
        return thrown -> thrown instanceof Failure failure && which.test(failure.kind());
    }
}
