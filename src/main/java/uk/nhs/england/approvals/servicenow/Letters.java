package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of {@code servicenow_letter}: services that were not taken, dead or to be sent again.
 */
@Component
class Letters {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private static final String SELECT =
            """
            select reference, reason, sent, attempts, failed_at, dead_since, version
            from servicenow_letter
            """;

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * It failed once more.
     *
     * @return whether it is a dead letter now
     */
    boolean failed(Problem problem, Instant now) {
        int attempts = hold(problem.reference()).map(Letter::attempts).orElse(0) + 1;
        var dead = BackOff.isDead(attempts) ? now.atOffset(ZoneOffset.UTC) : null;
        jdbc.sql(
                        """
                        insert into servicenow_letter
                            (reference, reason, sent, attempts, failed_at, next_try, dead_since, version)
                        values (?, ?, ?::jsonb, ?, ?, ?, ?, 0)
                        on conflict (reference) do update set reason = excluded.reason,
                            sent = excluded.sent, attempts = excluded.attempts,
                            failed_at = excluded.failed_at, next_try = excluded.next_try,
                            dead_since = excluded.dead_since,
                            version = servicenow_letter.version + 1
                        """)
                .params(problem.reference(), problem.reason())
                .param(JSON.writeValueAsString(problem.sent()))
                .params(attempts, now.atOffset(ZoneOffset.UTC))
                .param(BackOff.next(attempts, now).atOffset(ZoneOffset.UTC))
                .param(dead)
                .update();
        return dead != null;
    }

    void drop(Collection<String> references) {
        jdbc.sql("delete from servicenow_letter where reference = any (cast(? as text[]))")
                .param(references.toArray(String[]::new))
                .update();
    }

    Optional<Letter> hold(String reference) {
        return jdbc.sql(SELECT + "where reference = ? for update")
                .param(reference)
                .query((row, _) -> letter(row))
                .optional();
    }

    Optional<Letter> findDead(String reference) {
        return jdbc.sql(SELECT + "where reference = ? and dead_since is not null")
                .param(reference)
                .query((row, _) -> letter(row))
                .optional();
    }

    List<Letter> deadAfter(String reference, int most) {
        return jdbc.sql(
                        SELECT
                                + "where dead_since is not null and reference > ?"
                                + " order by reference limit ?")
                .params(reference, most)
                .query((row, _) -> letter(row))
                .list();
    }

    /** Those of these services that wait for a person. */
    Set<String> deadAmong(Collection<String> references) {
        return jdbc.sql(
                        "select reference from servicenow_letter where dead_since is not null"
                                + " and reference = any (cast(? as text[]))")
                .param(references.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    long dead() {
        return jdbc.sql("select count(*) from servicenow_letter where dead_since is not null")
                .query(Long.class)
                .single();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("reference"),
                row.getString("reason"),
                JSON.readValue(row.getString("sent"), VALUES),
                row.getInt("attempts"),
                row.getTimestamp("failed_at").toInstant(),
                instant(row.getObject("dead_since", OffsetDateTime.class)),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
