package uk.nhs.england.approvals.servicenow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Only one node exchanges at a time. The lease of a node that is gone ends by itself; one that
 * comes back late finds its number used up, and nothing that it settles counts.
 */
@Component
class Lease {

    /** Longer than a batch takes, whatever goes wrong in it. */
    static final Duration TERM = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    Lease(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The number of a lease, which grows with each. */
    record Held(long number) {}

    Optional<Held> take() {
        return jdbc.sql(
                        """
                        update servicenow_lease set number = number + 1, ends_at = ?
                        where ends_at <= ? returning number
                        """)
                .params(end(), now())
                .query(Long.class)
                .optional()
                .map(Held::new);
    }

    /**
     * Goes on, in the transaction of what is settled under it.
     *
     * @throws IllegalStateException when another node has it by now
     */
    void goesOn(Held held) {
        int still =
                jdbc.sql("update servicenow_lease set ends_at = ? where number = ?")
                        .params(end(), held.number())
                        .update();
        if (still == 0) {
            throw new IllegalStateException("Another node exchanges with ServiceNow by now");
        }
    }

    void release(Held held) {
        jdbc.sql("update servicenow_lease set ends_at = ? where number = ?")
                .params(now(), held.number())
                .update();
    }

    private Object now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Object end() {
        Instant end = clock.instant().plus(TERM);
        return end.atOffset(ZoneOffset.UTC);
    }
}
