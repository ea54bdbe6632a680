package uk.nhs.england.approvals.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The rows of {@code imports_line} that are to go: what was made of lines long ago. */
@Component
class ImportLines {

    private final JdbcClient jdbc;

    ImportLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Some of the imports that ended before then and have all their lines. */
    List<String> ofImportsEndedBefore(Instant then) {
        return jdbc.sql(
                        """
                        select reference from imports_import
                        where lines_dropped_at is null and finished_at is not null
                            and finished_at < ?
                        order by finished_at limit 100
                        """)
                .param(then.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** Whether nobody had dropped the lines of this import before. */
    boolean claim(String reference, Instant at) {
        return jdbc.sql(
                                "update imports_import set lines_dropped_at = ?,"
                                        + " version = version + 1"
                                        + " where reference = ? and lines_dropped_at is null")
                        .params(at.atOffset(ZoneOffset.UTC), reference)
                        .update()
                == 1;
    }

    /** How many lines went. */
    long dropUnlessRefused(String reference) {
        return jdbc.sql("delete from imports_line where import_reference = ? and outcome <> ?")
                .params(reference, LineOutcome.Outcome.REFUSED.name())
                .update();
    }
}
