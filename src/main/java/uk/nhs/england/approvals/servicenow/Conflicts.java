package uk.nhs.england.approvals.servicenow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.servicenow.Merge.Dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of {@code servicenow_conflict}: those that nobody has decided yet. */
@Component
class Conflicts {

    private static final String SELECT =
            """
            select id, reference, field, agreed, ours, theirs, found_at, version
            from servicenow_conflict
            """;

    private final JdbcClient jdbc;

    Conflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Exactly these are disputed about a service by now; one that has gone by itself is closed, and
     * one where a side says something else by now is another version.
     *
     * @return those that are new
     */
    List<Dispute> keep(String reference, List<Dispute> disputes, Instant now) {
        jdbc.sql(
                        "delete from servicenow_conflict where reference = ?"
                                + " and field <> all (cast(? as text[]))")
                .param(reference)
                .param(disputes.stream().map(Dispute::field).toArray(String[]::new))
                .update();
        return disputes.stream().filter(one -> isNew(reference, one, now)).toList();
    }

    private boolean isNew(String reference, Dispute dispute, Instant now) {
        return jdbc.sql(
                        """
                        insert into servicenow_conflict
                            (id, reference, field, agreed, ours, theirs, found_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, 0)
                        on conflict (reference, field) do update set ours = excluded.ours,
                            theirs = excluded.theirs, agreed = excluded.agreed,
                            version = servicenow_conflict.version
                                + case when (servicenow_conflict.ours, servicenow_conflict.theirs)
                                    = (excluded.ours, excluded.theirs) then 0 else 1 end
                        returning xmax = 0
                        """)
                .params(UUID.randomUUID(), reference, dispute.field())
                .param(dispute.agreed())
                .params(dispute.ours(), dispute.theirs(), now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    Optional<Conflict> hold(UUID id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(id)
                .query((row, _) -> conflict(row))
                .optional();
    }

    Optional<Conflict> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, _) -> conflict(row))
                .optional();
    }

    /** Those after a place, by service and field. */
    List<Conflict> after(String reference, String field, int most) {
        return jdbc.sql(
                        SELECT
                                + "where (reference, field) > (?, ?)"
                                + " order by reference, field limit ?")
                .params(reference, field, most)
                .query((row, _) -> conflict(row))
                .list();
    }

    private static Conflict conflict(ResultSet row) throws SQLException {
        return new Conflict(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("field"),
                row.getString("agreed"),
                row.getString("ours"),
                row.getString("theirs"),
                row.getTimestamp("found_at").toInstant(),
                row.getInt("version"));
    }

    void close(UUID id) {
        jdbc.sql("delete from servicenow_conflict where id = ?").param(id).update();
    }

    long open() {
        return jdbc.sql("select count(*) from servicenow_conflict").query(Long.class).single();
    }
}
