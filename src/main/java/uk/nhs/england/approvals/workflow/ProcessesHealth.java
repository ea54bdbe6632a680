package uk.nhs.england.approvals.workflow;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether the engine answers and follows the facts, asked at most once a minute. A disagreement
 * does not take the service away: an administrator needs it to rebuild the process.
 */
@Component("processesHealthIndicator")
class ProcessesHealth implements HealthIndicator {

    static final Status DISAGREES =
            new Status("DISAGREES", "Some processes do not follow the facts of their cases");

    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final int MOST = 20;

    private record Answer(Instant at, Health health) {}

    private final ProcessesFollowCases processes;
    private final Clock clock;
    private final AtomicReference<@Nullable Answer> last = new AtomicReference<>();

    ProcessesHealth(ProcessesFollowCases processes, Clock clock) {
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var now = clock.instant();
        var known = last.get();
        if (known != null && Duration.between(known.at(), now).abs().compareTo(KEPT) < 0) {
            return known.health();
        }
        var health = ask();
        last.set(new Answer(now, health));
        return health;
    }

    private Health ask() {
        var disagreements = processes.disagreements(MOST);
        return disagreements.isEmpty()
                ? Health.up().build()
                : Health.status(DISAGREES).withDetail("disagreements", disagreements).build();
    }
}
