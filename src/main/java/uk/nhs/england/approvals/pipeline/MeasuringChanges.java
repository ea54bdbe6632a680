package uk.nhs.england.approvals.pipeline;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Measures changes over a time, in one statement. */
@Component
public class MeasuringChanges {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** What stands for the column is one of ours, never a caller's word. */
    private static final String MEASURE =
            """
            select {column} as of, count(*) as changes, count(outcome) as reviewed,
                avg(case when outcome in ('SUCCESSFUL', 'SUCCESSFUL_WITH_ISSUES') then 1.0
                    when outcome is not null then 0.0 end) as success,
                avg(case when outcome in ('BACKED_OUT', 'FAILED', 'CAUSED_INCIDENT') then 1.0
                    when outcome is not null then 0.0 end) as failure,
                avg(case when lane = 'EMERGENCY' then 1.0 else 0.0 end) as emergency,
                percentile_cont(0.5) within group
                    (order by extract(epoch from approved_at - submitted_at) / 3600.0) as approval,
                percentile_cont(0.5) within group
                    (order by extract(epoch from ended_at - requested_at) / 3600.0) as ended,
                avg(case when boarded then case when altered then 1.0 else 0.0 end end) as altered
            from pipeline_change{each}
            where requested_at >= :from and requested_at < :until and {column} is not null
            group by {column} order by {column}
            """;

    private static final String EACH_SERVICE = " cross join unnest(services) as each (service)";

    private final JdbcClient jdbc;

    MeasuringChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How the changes went that were requested from one day until and with another.
     *
     * @param from the first day, in England
     * @param until the last day
     */
    public List<ChangeMeasures> of(ChangeMeasures.By by, LocalDate from, LocalDate until) {
        var each = by == ChangeMeasures.By.SERVICE ? EACH_SERVICE : "";
        return jdbc.sql(MEASURE.replace("{column}", by.column()).replace("{each}", each))
                .param("from", from.atStartOfDay(LONDON).toOffsetDateTime())
                .param("until", until.plusDays(1).atStartOfDay(LONDON).toOffsetDateTime())
                .query((row, _) -> measured(row))
                .list();
    }

    private static ChangeMeasures measured(ResultSet row) throws SQLException {
        return new ChangeMeasures(
                row.getString("of"),
                row.getInt("changes"),
                row.getInt("reviewed"),
                number(row, "success"),
                number(row, "failure"),
                number(row, "emergency"),
                number(row, "approval"),
                number(row, "ended"),
                number(row, "altered"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : value.doubleValue();
    }
}
