package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How far a run is and what became of the lines so far, written beside the run's own transaction so
 * that people see it meanwhile, and see it when the run is taken back.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ImportProgress {

    private static final int LONGEST_KEY = 300;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final JsonMapper json;

    ImportProgress(JdbcClient jdbc, JdbcOperations batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** What a run is at. */
    enum Phase {
        WAITING,
        READING,
        FINISHING
    }

    /** The file waits to be run, in the transaction that keeps it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waiting(String reference, long total, Instant at) {
        jdbc.sql(
                        """
                        insert into imports_progress
                            (import_reference, phase, done, total, started_at)
                        values (?, ?, 0, ?, ?)
                        """)
                .params(reference, Phase.WAITING.name(), total, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A run begins, perhaps again: what an earlier one told is void. */
    public void begins(String reference, Instant at) {
        jdbc.sql("delete from imports_line where import_reference = ?").param(reference).update();
        jdbc.sql(
                        "update imports_progress set phase = ?, done = 0, started_at = ?"
                                + " where import_reference = ?")
                .params(Phase.READING.name(), at.atOffset(ZoneOffset.UTC), reference)
                .update();
    }

    /** So many lines of the file are done, with these outcomes. */
    public void reached(String reference, long line, List<LineOutcome> outcomes) {
        batches.batchUpdate(
                """
                insert into imports_line (import_reference, line, outcome, key, reference,
                    fields, reasons, notes)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                outcomes.stream().map(one -> values(reference, one)).toList());
        jdbc.sql("update imports_progress set done = ? where import_reference = ?")
                .params(line, reference)
                .update();
    }

    /** All lines are done; what is left is to keep or to undo it. */
    public void finishes(String reference) {
        jdbc.sql(
                        "update imports_progress set phase = ?, done = coalesce(total, done)"
                                + " where import_reference = ?")
                .params(Phase.FINISHING.name(), reference)
                .update();
    }

    /** The database can keep no NUL, which a line may hold that is refused. */
    private static String key(String key) {
        return Echo.printable(key.substring(0, Math.min(key.length(), LONGEST_KEY)));
    }

    private @Nullable Object[] values(String reference, LineOutcome one) {
        return new @Nullable Object[] {
            reference,
            one.line(),
            one.outcome().name(),
            key(one.key()),
            one.reference(),
            one.fields().stream().map(json::writeValueAsString).toArray(String[]::new),
            one.reasons().toArray(String[]::new),
            one.notes().toArray(String[]::new)
        };
    }
}
