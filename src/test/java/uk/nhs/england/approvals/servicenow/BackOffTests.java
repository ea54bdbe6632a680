package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

class BackOffTests {

    private static final Instant NOW = Instant.parse("2026-09-02T09:00:00Z");

    @Test
    void eachAttemptWaitsTwiceAsLong() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(BackOffTests::minutes))
                .containsExactly(1L, 2L, 4L, 8L);
    }

    @Test
    void noneWaitsLongerThanAnHour() {
        assertThat(minutes(7)).isEqualTo(60);
        assertThat(minutes(1_000_000)).isEqualTo(60);
    }

    @Test
    void afterFiveAttemptsAPersonIsAsked() {
        assertThat(BackOff.isDead(4)).isFalse();
        assertThat(BackOff.isDead(5)).isTrue();
    }

    private static long minutes(int attempts) {
        return Duration.between(NOW, BackOff.next(attempts, NOW)).toMinutes();
    }
}
