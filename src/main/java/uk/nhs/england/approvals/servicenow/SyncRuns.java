package uk.nhs.england.approvals.servicenow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.servicenow.SyncRun.Kind;
import uk.nhs.england.approvals.servicenow.SyncRun.Phase;
import uk.nhs.england.approvals.servicenow.SyncRun.Place;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The rows of {@code servicenow_sync}. */
@Component
class SyncRuns {

    private static final String SELECT = "select * from servicenow_sync ";

    private final JdbcClient jdbc;

    SyncRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Begins one, unless another has not ended.
     *
     * @return its number
     */
    Optional<Long> begin(Kind kind, Begun begun, Recorded asked) {
        return jdbc.sql(
                        """
                        insert into servicenow_sync
                            (kind, phase, place, since, asked_at, asked_by, moved_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning number
                        """)
                .params(kind.name(), begun.place().phase().name(), begun.place().after())
                .params(begun.since(), utc(asked.at()), asked.by().value(), utc(asked.at()))
                .query(Long.class)
                .optional();
    }

    /** Where it begins, and from which second on the next one would. */
    record Begun(Place place, String since) {}

    Optional<SyncRun> open() {
        return jdbc.sql(SELECT + "where ended_at is null").query(SyncRow::run).optional();
    }

    /** The latest that ended, from which the next one of changes goes on. */
    Optional<SyncRun> lastEnded() {
        return jdbc.sql(SELECT + "where ended_at is not null order by number desc limit 1")
                .query(SyncRow::run)
                .optional();
    }

    Optional<SyncRun> find(long number) {
        return jdbc.sql(SELECT + "where number = ?").param(number).query(SyncRow::run).optional();
    }

    List<SyncRun> before(long number, int most) {
        return jdbc.sql(SELECT + "where number < ? order by number desc limit ?")
                .params(number, most)
                .query(SyncRow::run)
                .list();
    }

    /** It goes on from that place, with so much more done; at its end it has ended. */
    void moves(SyncRun run, Place to, Tally more, Instant at) {
        var sum = run.tally().plus(more);
        jdbc.sql(
                        """
                        update servicenow_sync set phase = ?, place = ?, within = ?, passed_over = ?,
                            same = ?, sent = ?, taken = ?, disputed = ?, failed = ?, strangers = ?,
                            moved_at = ?, ended_at = ?, error = null,
                            since = case when kind = 'CHANGES' then greatest(since, place)
                                else since end
                        where number = ?
                        """)
                .params(to.phase().name(), to.after(), to.within(), to.offset())
                .params(sum.same(), sum.sent(), sum.taken())
                .params(sum.disputed(), sum.failed(), sum.strangers(), utc(at))
                .param(to.phase() == Phase.ENDED ? utc(at) : null)
                .param(run.number())
                .update();
    }

    void stumbles(String error) {
        jdbc.sql("update servicenow_sync set error = ? where ended_at is null")
                .param(error)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
