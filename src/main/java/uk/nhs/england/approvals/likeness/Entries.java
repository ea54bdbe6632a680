package uk.nhs.england.approvals.likeness;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The entries in the database, and which of them have changed. */
@Component
class Entries {

    /** Before this, every transaction has ended and is seen; as PostgreSQL writes an xid8. */
    static final String BEGINNING = "0";

    private static final String KEEP =
            """
            insert into likeness_entry (kind, reference, title, text, hash)
            values (?, ?, ?, ?, ?)
            on conflict (kind, reference) do update
            set title = excluded.title, text = excluded.text, hash = excluded.hash,
                change = nextval('likeness_change'), writer = pg_current_xact_id(),
                removed = false
            where likeness_entry.hash <> excluded.hash or likeness_entry.removed
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Entries(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void keep(Entry entry) {
        keep(List.of(entry));
    }

    void keep(List<Entry> entries) {
        batches.batchUpdate(KEEP, entries.stream().map(Entries::values).toList());
    }

    private static Object[] values(Entry entry) {
        return new Object[] {
            entry.kind().name(),
            entry.reference(),
            entry.title(),
            entry.text(),
            Hash.of(entry.title(), entry.text()).bytes()
        };
    }

    void forget(Kind kind, String reference) {
        jdbc.sql(
                        """
                        update likeness_entry
                        set title = '', text = '', change = nextval('likeness_change'),
                            writer = pg_current_xact_id(), removed = true
                        where kind = ? and reference = ? and not removed
                        """)
                .params(kind.name(), reference)
                .update();
    }

    /** Until which transaction everything is seen by a statement that begins now. */
    String horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    /**
     * The entries written by transactions from the horizon on, which includes some that are known
     * already. A row restored from a copy may name a transaction that is yet to come: it is older.
     */
    List<Changed> since(String horizon) {
        return jdbc.sql(
                        """
                        select kind, reference, change from likeness_entry
                        where writer >= cast(? as xid8)
                        and (writer < pg_snapshot_xmax(pg_current_snapshot()) or ? = '0')
                        and writer is distinct from pg_current_xact_id_if_assigned()
                        """)
                .params(horizon, horizon)
                .query(Changed.class)
                .list();
    }

    /**
     * The entries as they are now, with the directions of their texts where they are computed.
     *
     * @param model whose directions; any other name for none
     */
    List<Stored> read(List<Changed> changed, String model) {
        return jdbc.sql(
                        """
                        select e.kind, e.reference, e.title, e.text, e.hash, e.change, e.removed,
                               v.vector
                        from likeness_entry e
                        left join likeness_vector v on v.hash = e.hash and v.model = ?
                        where e.reference = any (cast(? as text[]))
                        """)
                .params(model, changed.stream().map(Changed::reference).toArray(String[]::new))
                .query(Entries::stored)
                .list();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var vector = row.getBytes("vector");
        return new Stored(
                new Entry(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("text")),
                Hash.of(row.getBytes("hash")),
                row.getLong("change"),
                row.getBoolean("removed"),
                vector == null ? null : Direction.ofSteps(vector));
    }

    /** That an entry has changed. */
    record Changed(Kind kind, String reference, long change) {}
}
