package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.schedule.ClashView.Kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of {@code schedule_clash} that stand. */
@Component
class ClashRows {

    private static final String STANDING =
            "select * from schedule_clash where gone_at is null and ";

    private static final String FOUND =
            """
            insert into schedule_clash (change, kind, other, service, path, words, stops, since)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    ClashRows(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Those of a change, and the other sides of them. */
    List<KeptClash> onBothSides(String change) {
        return jdbc.sql(STANDING + "(change = :change or other = :change)")
                .param("change", change)
                .query(ClashRows::clash)
                .list();
    }

    /** Those of a change after a number, in order. */
    List<KeptClash> of(String change, long after, int most) {
        return jdbc.sql(STANDING + "change = ? and number > ? order by number limit ?")
                .params(change, after, most)
                .query(ClashRows::clash)
                .list();
    }

    Optional<KeptClash> hold(String change, long number) {
        return jdbc.sql(STANDING + "change = ? and number = ? for update")
                .params(change, number)
                .query(ClashRows::clash)
                .optional();
    }

    void found(List<Clash> clashes, Recorded recorded) {
        var since = recorded.at().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(FOUND, clashes.stream().map(one -> row(one, since)).toList());
    }

    private static @Nullable Object[] row(Clash clash, OffsetDateTime since) {
        return new @Nullable Object[] {
            clash.change(),
            clash.kind().name(),
            clash.other(),
            clash.service(),
            clash.path().toArray(String[]::new),
            clash.words(),
            clash.stops(),
            since
        };
    }

    void gone(List<Long> numbers, Recorded recorded) {
        jdbc.sql("update schedule_clash set gone_at = ? where number = any (?)")
                .params(recorded.at().atOffset(ZoneOffset.UTC), numbers.toArray(Long[]::new))
                .update();
    }

    void accept(long number, String reason, Recorded recorded) {
        jdbc.sql(
                        """
                        update schedule_clash
                        set accepted_by = ?, accepted_at = ?, accepted_because = ? where number = ?
                        """)
                .params(
                        recorded.principal().value(),
                        recorded.at().atOffset(ZoneOffset.UTC),
                        reason,
                        number)
                .update();
    }

    Map<String, Integer> count(Collection<String> changes) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql(
                        """
                        select change, count(*) as many from schedule_clash
                        where gone_at is null and change = any (cast(? as text[])) group by change
                        """)
                .param(changes.toArray(String[]::new))
                .query(
                        row -> {
                            counts.put(row.getString("change"), row.getInt("many"));
                        });
        return counts;
    }

    static KeptClash clash(ResultSet row, int number) throws SQLException {
        return new KeptClash(
                row.getLong("number"),
                new Clash(
                        row.getString("change"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("other"),
                        row.getString("service"),
                        List.of((String[]) row.getArray("path").getArray()),
                        row.getString("words"),
                        row.getBoolean("stops")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("accepted_because"));
    }
}
