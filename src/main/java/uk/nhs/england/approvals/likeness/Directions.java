package uk.nhs.england.approvals.likeness;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The computed directions in the database, each once for a text and a model. */
@Component
class Directions {

    /** Any number that nothing else locks: it spells "like". */
    private static final long LOCK = 0x6c696b65;

    private final JdbcClient jdbc;

    Directions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this node alone may compute, until the transaction ends. */
    boolean mayCompute() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    void put(Hash hash, Direction direction) {
        jdbc.sql(
                        """
                        insert into likeness_vector (hash, model, vector) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(hash.bytes(), LanguageModel.NAME, direction.steps())
                .update();
    }

    Optional<Direction> of(Hash hash) {
        return jdbc.sql("select vector from likeness_vector where hash = ? and model = ?")
                .params(hash.bytes(), LanguageModel.NAME)
                .query((row, _) -> Direction.ofSteps(row.getBytes(1)))
                .optional();
    }

    /** The texts of these hashes that are not computed yet. */
    List<Entry> uncomputed(List<Hash> hashes) {
        return jdbc.sql(
                        """
                        select distinct on (hash) kind, reference, title, text from likeness_entry e
                        where hash = any (?) and not removed
                        and not exists (
                            select from likeness_vector v where v.hash = e.hash and v.model = ?)
                        """)
                .params(hashes.stream().map(Hash::bytes).toArray(byte[][]::new), LanguageModel.NAME)
                .query(Entry.class)
                .list();
    }

    /** The number of the last one made. */
    long last() {
        return jdbc.sql("select coalesce(max(made), 0) from likeness_vector")
                .query(Long.class)
                .single();
    }

    /** Those made after a number, in order. */
    List<Made> after(long made, int most) {
        return jdbc.sql(
                        """
                        select made, hash, model, vector from likeness_vector
                        where made > ? order by made limit ?
                        """)
                .params(made, most)
                .query(Directions::made)
                .list();
    }

    private static Made made(ResultSet row, int number) throws SQLException {
        return new Made(
                row.getLong("made"),
                row.getString("model").equals(LanguageModel.NAME),
                Hash.of(row.getBytes("hash")),
                Direction.ofSteps(row.getBytes("vector")));
    }

    /** A direction that was made, by this model or by another. */
    record Made(long number, boolean ours, Hash hash, Direction direction) {}
}
