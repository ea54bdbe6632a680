package uk.nhs.england.approvals.workflow;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether the engine answers and follows the facts, asked at most once a minute. A disagreement
 * does not take the service away: an administrator needs it to rebuild the process.
 */
@Component("processesHealthIndicator")
class ProcessesHealth extends AbstractHealthIndicator {

    static final Status DISAGREES =
            new Status("DISAGREES", "Some processes do not follow the facts they are about");

    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final int MOST = 20;

    private record Answer(Instant at, List<Disagreement> disagreements) {}

    private final ProcessesFollowCases processes;
    private final Clock clock;
    private final AtomicReference<@Nullable Answer> last = new AtomicReference<>();

    ProcessesHealth(ProcessesFollowCases processes, Clock clock) {
        super("The engine did not answer");
        this.processes = processes;
        this.clock = clock;
    }

    /** An engine that does not answer throws, which counts as down and is not kept. */
    @Override
    protected void doHealthCheck(Health.Builder health) {
        var disagreements = disagreements();
        if (disagreements.isEmpty()) {
            health.up();
        } else {
            health.status(DISAGREES).withDetail("disagreements", disagreements);
        }
    }

    private List<Disagreement> disagreements() {
        var now = clock.instant();
        var known = last.get();
        if (known != null && Duration.between(known.at(), now).abs().compareTo(KEPT) < 0) {
            return known.disagreements();
        }
        var found = processes.disagreements(MOST);
        last.set(new Answer(now, found));
        return found;
    }
}
