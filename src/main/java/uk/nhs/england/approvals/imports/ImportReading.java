package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.imports.ImportView.Progress;
import uk.nhs.england.approvals.imports.ImportView.Stage;
import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Shows imports to those who may see them. */
@Component
public class ImportReading {

    private static final String SELECT =
            """
            select i.reference, i.kind, i.mapping_name, i.encoding, i.dry_run, i.leave_out,
                   i.privileged, i.requested_by, i.requested_at, i.file_bytes, i.file_sha256,
                   i.outcome, i.reason, i.lines, i.created, i.changed, i.unchanged, i.refused,
                   i.finished_at, p.phase, p.done, p.total
            from imports_import i left join imports_progress p on p.import_reference = i.reference
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportReading(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is none, or none that this person
     *     may see
     */
    public ImportView show(String reference, Actor actor) {
        return jdbc.sql(SELECT + "where i.reference = ?")
                .param(reference)
                .query(ImportReading::view)
                .optional()
                .filter(found -> ImportRules.mayRead(found.kind(), actor))
                .orElseThrow(() -> ReceivingFiles.unknown(reference));
    }

    /** Where a list of imports goes on: after the import asked for then, of this reference. */
    public record After(Instant at, String reference) {}

    /** The imports that this person may see, latest first. */
    public List<ImportView> list(@Nullable After after, int most, Actor actor) {
        var kinds =
                Stream.of(ImportKind.values())
                        .filter(kind -> ImportRules.mayRead(kind, actor))
                        .map(Enum::name)
                        .toArray(String[]::new);
        var from = after == null ? new After(Instant.parse("9999-01-01T00:00:00Z"), "") : after;
        return jdbc.sql(
                        SELECT
                                + "where i.kind = any (cast(? as text[]))"
                                + " and (i.requested_at, i.reference) < (?, ?)"
                                + " order by i.requested_at desc, i.reference desc limit ?")
                .params(kinds, from.at().atOffset(ZoneOffset.UTC), from.reference(), most)
                .query(ImportReading::view)
                .list();
    }

    /**
     * What became of the lines of an import, in their order.
     *
     * @param outcome null for any
     * @param after the line after which to begin; 0 for the first
     */
    public List<LineView> lines(
            String reference, LineOutcome.@Nullable Outcome outcome, long after, int most) {
        return jdbc.sql(
                        """
                        select line, outcome, key, reference, fields, reasons, notes
                        from imports_line
                        where import_reference = :import and line > :after
                        """
                                + (outcome == null ? "" : " and outcome = :outcome")
                                + " order by line limit :most")
                .param("import", reference)
                .param("after", after)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("most", most)
                .query(this::line)
                .list();
    }

    private LineView line(ResultSet row, int number) throws SQLException {
        return new LineView(
                row.getLong("line"),
                LineOutcome.Outcome.valueOf(row.getString("outcome")),
                row.getString("key"),
                row.getString("reference"),
                texts(row, "fields").stream()
                        .map(one -> json.readValue(one, LineView.Change.class))
                        .toList(),
                texts(row, "reasons"),
                texts(row, "notes"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static ImportView view(ResultSet row, int number) throws SQLException {
        return new ImportView(
                row.getString("reference"),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("mapping_name"),
                row.getString("encoding"),
                row.getBoolean("dry_run"),
                row.getBoolean("leave_out"),
                row.getBoolean("privileged"),
                new PersonId(row.getString("requested_by")),
                row.getTimestamp("requested_at").toInstant(),
                row.getObject("file_bytes", Long.class),
                row.getString("file_sha256"),
                stage(row.getString("outcome"), row.getString("phase")),
                progress(row),
                row.getString("reason"),
                tally(row),
                instant(row.getTimestamp("finished_at")),
                linesKeptUntil(row.getTimestamp("finished_at")));
    }

    private static Stage stage(@Nullable String outcome, @Nullable String phase) {
        if (outcome != null) {
            return Stage.valueOf(outcome);
        }
        if (phase == null) {
            return Stage.AWAITING_FILE;
        }
        return phase.equals(ImportProgress.Phase.WAITING.name()) ? Stage.WAITING : Stage.RUNNING;
    }

    private static @Nullable Progress progress(ResultSet row) throws SQLException {
        var phase = row.getString("phase");
        return phase == null
                ? null
                : new Progress(phase, row.getLong("done"), row.getObject("total", Long.class));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("lines"),
                row.getLong("created"),
                row.getLong("changed"),
                row.getLong("unchanged"),
                row.getLong("refused"));
    }

    private static @Nullable Instant linesKeptUntil(@Nullable Timestamp finishedAt) {
        return finishedAt == null ? null : finishedAt.toInstant().plus(ImportRules.LINES_KEPT);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
