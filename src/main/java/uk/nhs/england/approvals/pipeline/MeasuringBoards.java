package uk.nhs.england.approvals.pipeline;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

/** Measures boards over a time, in one statement. */
@Component
public class MeasuringBoards {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String MEASURE =
            """
            with decided as (
                select * from pipeline_decided_item
                where board = :board and decided_at >= :from and decided_at < :until
            ), held as (
                select * from pipeline_held_sitting
                where board = :board and starts_at >= :from and starts_at < :until
            )
            select count(*) as decided,
                count(*) filter (where outcome = 'APPROVED') as approved,
                count(*) filter (where outcome = 'APPROVED_WITH_CONDITIONS') as conditioned,
                count(*) filter (where outcome in ('DEFERRED', 'REFERRED')) as sent_back,
                count(*) filter (where outcome = 'REJECTED') as rejected,
                count(*) filter (where basis = 'BY_CONSENT') as by_consent,
                count(*) filter (where basis in ('OUT_OF_COMMITTEE', 'CHAIRS_ACTION', 'CHAIRS_AUTHORITY'))
                    as out_of_committee,
                percentile_cont(0.5) within group
                    (order by extract(epoch from decided_at - tabled_at) / 86400.0) as days,
                avg(seconds * counted / 3600.0) as hours,
                (select count(*) from held) as sittings,
                (select count(*) from held where minutes > capacity) as overran,
                (select count(*) from held where adjourned) as adjourned
            from decided
            """;

    private final JdbcClient jdbc;

    MeasuringBoards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a board did from one day until and with another.
     *
     * @param from the first day, in England
     * @param until the last day
     */
    public Effectiveness of(String board, LocalDate from, LocalDate until) {
        return jdbc.sql(MEASURE)
                .param("board", board)
                .param("from", from.atStartOfDay(LONDON).toOffsetDateTime())
                .param("until", until.plusDays(1).atStartOfDay(LONDON).toOffsetDateTime())
                .query((row, _) -> measured(board, row))
                .single();
    }

    private static Effectiveness measured(String board, ResultSet row) throws SQLException {
        int decided = row.getInt("decided");
        int approved = row.getInt("approved");
        return new Effectiveness(
                board,
                decided,
                approved,
                row.getInt("conditioned"),
                row.getInt("sent_back"),
                row.getInt("rejected"),
                decided == 0 ? null : (decided - approved) / (double) decided,
                row.getInt("by_consent"),
                row.getInt("out_of_committee"),
                number(row, "days"),
                number(row, "hours"),
                row.getInt("sittings"),
                row.getInt("overran"),
                row.getInt("adjourned"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : value.doubleValue();
    }
}
