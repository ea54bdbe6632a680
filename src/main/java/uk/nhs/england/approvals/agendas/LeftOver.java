package uk.nhs.england.approvals.agendas;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Lets go of what is on the agenda of a sitting that was never held, or never closed: it waits
 * again, so that no item is lost in a sitting that is over.
 */
@Component
class LeftOver {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOver.class);

    /** As long after its start nothing can be decided at a sitting. */
    private static final Duration OVER = Duration.ofHours(12);

    private static final String OVER_AND_NOT_CLOSED =
            """
            select s.id from boards_sitting s
            where s.starts_at < ? and s.closed_at is null and s.replies_until is null
                and exists (select 1 from agendas_item i where i.sitting = s.id and i.ended_at is null)
            order by s.starts_at
            """;

    private final JdbcClient jdbc;
    private final RunningSittings running;
    private final Clock clock;

    LeftOver(JdbcClient jdbc, RunningSittings running, Clock clock) {
        this.jdbc = jdbc;
        this.running = running;
        this.clock = clock;
    }

    /** Closes what was left open, and lets go of what was never held. */
    @Scheduled(
            initialDelayString = "${approvals.agendas.freeze-every}",
            fixedDelayString = "${approvals.agendas.freeze-every}")
    void letGoOfAll() {
        var over = clock.instant().minus(OVER).atOffset(ZoneOffset.UTC);
        for (var id : jdbc.sql(OVER_AND_NOT_CLOSED).param(over).query(UUID.class).list()) {
            try {
                running.endLeftOpen(id);
            } catch (RuntimeException e) {
                LOG.warn("The sitting {} was not ended: {}", id, e.getClass().getSimpleName());
            }
        }
    }
}
