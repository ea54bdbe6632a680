package uk.nhs.england.approvals.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.List;
import java.util.Objects;

/** However many imports there were, a page of a list reads little more than the page. */
@ServiceTest
class ImportListsModuleTests {

    /** Rows in the page and its progress; of imports of cases, one in four, those between them. */
    private static final long MOST_ROWS = 60;

    private static final List<String> MADE_UP =
            List.of(
                    """
                    insert into imports_import (reference, kind, mapping, dry_run, leave_out,
                        privileged, requested_by, requested_at, file_sha256, outcome, finished_at,
                        version)
                    select 'MANY-' || n, case when n % 4 = 0 then 'CASES' else 'SERVICES' end, '{}',
                        false, false, false, 'many.admin', now() - n * interval '1 minute', 'x',
                        'DONE', now(), 0
                    from generate_series(1, 5000) n
                    """,
                    """
                    insert into imports_progress (import_reference, phase, done, total, started_at)
                    select reference, 'FINISHING', 1, 1, now()
                    from imports_import where reference like 'MANY-%'
                    """,
                    """
                    insert into imports_line (import_reference, line, outcome, key, fields, reasons,
                        notes)
                    select 'MANY-' || i, n, case when n % 50 = 0 then 'REFUSED' else 'CREATED' end,
                        'key', '{}', '{}', '{}'
                    from generate_series(4, 40, 4) i, generate_series(1, 5000) n
                    """,
                    "analyze imports_import, imports_progress, imports_line");

    private final Office office;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ImportRows rows;
    private final ImportLines lines;

    ImportListsModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
        rows = context.getBean(ImportRows.class);
        lines = context.getBean(ImportLines.class);
    }

    @Test
    void everyPageIsReadByAnIndex() {
        transaction.executeWithoutResult(
                rolledBack -> {
                    rolledBack.setRollbackOnly();
                    MADE_UP.forEach(one -> database.sql(one).update());
                    readsLittle(Staff.ADMINISTRATOR, "/imports?limit=5");
                    readsLittle(Staff.AUDITOR, "/imports?limit=5");
                    readsLittle(Staff.PMO, "/imports?limit=5");
                    readsLittle(Staff.ADMINISTRATOR, "/imports/MANY-20/lines?limit=5");
                    readsLittle(
                            Staff.ADMINISTRATOR, "/imports/MANY-20/lines?limit=5&outcome=REFUSED");
                });
    }

    @Test
    void whatIsLookedForByTheClockIsFoundByAnIndex() {
        transaction.executeWithoutResult(
                rolledBack -> {
                    rolledBack.setRollbackOnly();
                    MADE_UP.forEach(one -> database.sql(one).update());
                    database.sql("update imports_import set lines_dropped_at = now()").update();
                    database.sql("analyze imports_import").update();
                    readsLittle(rows::takeNext);
                    readsLittle(() -> rows.withoutFileSince(office.clock().instant()));
                    readsLittle(() -> lines.ofImportsEndedBefore(office.clock().instant()));
                });
    }

    private void readsLittle(Actor actor, String list) {
        var next = list;
        for (int page = 0; page < 3; page++) {
            var from = next;
            var before = read();
            var reply = office.as(actor).get(from);
            assertThat(reply.ok().get("items")).hasSize(5);
            assertThat(read() - before).as(from).isLessThan(MOST_ROWS);
            next = Objects.requireNonNull(reply.next());
        }
    }

    private void readsLittle(Runnable act) {
        var before = read();
        act.run();
        assertThat(read() - before).isLessThan(MOST_ROWS);
    }

    /** Rows of the tables of imports read so far in this transaction, by whichever way. */
    private long read() {
        return database.sql(
                        """
                        select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
                        from pg_stat_xact_user_tables
                        where relname in ('imports_import', 'imports_progress', 'imports_line')
                        """)
                .query(Long.class)
                .single();
    }
}
