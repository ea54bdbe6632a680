package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The rows of {@code imports_import}: what was asked, and how it ended. */
@Component
class ImportRows {

    private static final String ASKED =
            """
            select reference, kind, mapping, mapping_name, encoding, dry_run, leave_out,
                   privileged, requested_by, file_sha256, outcome
            from imports_import
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    String newReference(int year) {
        var number =
                jdbc.sql("select kernel_next_number('IM', ?)")
                        .param(year)
                        .query(Long.class)
                        .single();
        return "IM-%d-%04d".formatted(year, number);
    }

    void insert(Asked asked, Instant at) {
        jdbc.sql(
                        """
                        insert into imports_import (reference, kind, mapping, mapping_name,
                            encoding, dry_run, leave_out, privileged, requested_by,
                            requested_at, version)
                        values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(asked.reference(), asked.kind().name())
                .param(json.writeValueAsString(asked.mapping()))
                .param(asked.mappingName())
                .param(asked.encoding())
                .params(asked.dryRun(), asked.leaveOut(), asked.privileged())
                .params(asked.requestedBy().value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The import, held until the transaction ends; its lines and progress can still be written. */
    Optional<Held> hold(String reference) {
        return jdbc.sql(ASKED + "where reference = ? for no key update")
                .param(reference)
                .query(this::held)
                .optional();
    }

    Optional<Asked> find(String reference) {
        return jdbc.sql(ASKED + "where reference = ?")
                .param(reference)
                .query(this::asked)
                .optional();
    }

    /** The import that has waited longest, unless another node runs one. */
    Optional<Asked> takeNext() {
        boolean free =
                jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('imports', 0))")
                        .query(Boolean.class)
                        .single();
        return free
                ? jdbc.sql(
                                ASKED
                                        + "where outcome is null and file_sha256 is not null"
                                        + " order by requested_at, reference limit 1")
                        .query(this::asked)
                        .optional()
                : Optional.empty();
    }

    /** Until the transaction ends, whatever is numbered gets a number that nothing real has. */
    void rehearse() {
        jdbc.sql("select set_config('approvals.rehearsal', 'on', true)")
                .query(String.class)
                .single();
    }

    /** Some of those that were asked for before then and have no file yet. */
    List<String> withoutFileSince(Instant then) {
        return jdbc.sql(
                        """
                        select reference from imports_import
                        where outcome is null and file_sha256 is null and requested_at < ?
                        order by requested_at, reference limit 100
                        """)
                .param(then.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    void received(String reference, long bytes, String sha256) {
        jdbc.sql(
                        "update imports_import set file_bytes = ?, file_sha256 = ?,"
                                + " version = version + 1 where reference = ?")
                .params(bytes, sha256, reference)
                .update();
    }

    /**
     * The import has ended so.
     *
     * @return whether it had not before
     */
    boolean end(String reference, Ending ending, Instant at) {
        var tally = ending.tally();
        return jdbc.sql(
                                """
                                update imports_import set outcome = ?, reason = ?, finished_at = ?,
                                    lines = ?, created = ?, changed = ?, unchanged = ?,
                                    refused = ?, version = version + 1
                                where reference = ? and outcome is null
                                """)
                        .param(ending.outcome().name())
                        .param(ending.reason())
                        .params(at.atOffset(ZoneOffset.UTC), tally.lines(), tally.created())
                        .params(tally.changed(), tally.unchanged(), tally.refused(), reference)
                        .update()
                == 1;
    }

    /**
     * An import and its file, if it has one.
     *
     * @param sha256 of the file
     * @param outcome null while it has not ended
     */
    record Held(Asked asked, @Nullable String sha256, @Nullable ImportOutcome outcome) {

        boolean awaitsItsFile() {
            return sha256 == null && outcome == null;
        }
    }

    /**
     * How an import ended.
     *
     * @param reason why it took nothing, in a sentence; null when it did, or when its lines say
     */
    record Ending(ImportOutcome outcome, @Nullable String reason, Tally tally) {}

    private Held held(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Held(
                asked(row, number),
                row.getString("file_sha256"),
                outcome == null ? null : ImportOutcome.valueOf(outcome));
    }

    private Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getString("reference"),
                ImportKind.valueOf(row.getString("kind")),
                json.readValue(row.getString("mapping"), Mapping.class),
                row.getString("mapping_name"),
                row.getString("encoding"),
                row.getBoolean("dry_run"),
                row.getBoolean("leave_out"),
                row.getBoolean("privileged"),
                new PersonId(row.getString("requested_by")));
    }
}
