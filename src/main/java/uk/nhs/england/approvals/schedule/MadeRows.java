package uk.nhs.england.approvals.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;

/** The rows of {@code schedule_made}: what was made, for the past weeks of the schedule. */
@Component
class MadeRows {

    // With its last moment: what was started and done at once happened, too.
    private static final String KEEP =
            """
            insert into schedule_made (change, title, lane, during, services, ended)
            values (:change, :title, :lane, tstzrange(:from, :until, '[]'), :services, :ended)
            """;

    private final JdbcClient jdbc;

    MadeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Booking booking, Made made, Instant ended) {
        jdbc.sql(KEEP)
                .param("change", booking.change())
                .param("title", booking.title())
                .param("lane", booking.lane().name())
                .param("from", made.started().atOffset(ZoneOffset.UTC))
                .param("until", ended.atOffset(ZoneOffset.UTC))
                .param("services", booking.services().stream().sorted().toArray(String[]::new))
                .param("ended", made.backedOut() ? "BACKED_OUT" : "DONE")
                .update();
    }
}
