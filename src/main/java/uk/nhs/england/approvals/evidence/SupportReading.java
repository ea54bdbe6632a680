package uk.nhs.england.approvals.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Says what supports the criteria of a case on a day, each time in one statement. */
@Component
@Transactional(readOnly = true)
public class SupportReading {

    private static final String VALID =
            """
            with recursive valid as (
                select item.reference, item.kind, item.title, item.criteria, item.expires,
                    cast(:keys as text[]) is null or exists (
                        select 1 from identity_access access
                        where access.subject_reference = item.readable_as
                            and access.holders && cast(:keys as text[])) as readable
                from evidence_item item
                where item.case_reference = :case
                    and item.replaced_by is null and item.withdrawn_at is null
                    and (item.link is not null or item.has_file)
                    and item.issued <= :day and (item.expires is null or item.expires >= :day)
            ), line (newest, reference) as (
                select reference, reference from valid
                union all
                select line.newest, newer.replaces
                from line join evidence_item newer on newer.reference = line.reference
                where newer.replaces is not null
            )
            select valid.*, array(
                select line.reference from line where line.newest = valid.reference) as stands_for
            from valid order by reference
            """;

    private static final String HIDDEN =
            """
            select item.reference from evidence_item item
            where item.case_reference = :case and item.classification <> 'OFFICIAL'
                and not exists (
                    select 1 from identity_access access
                    where access.subject_reference = item.readable_as
                        and access.holders && cast(:keys as text[]))
            """;

    private final AccessList access;
    private final JdbcClient jdbc;

    SupportReading(AccessList access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /**
     * What supports the criteria of a case on a day, whoever may read it: for rules and totals;
     * what is shown to somebody is asked with their name.
     */
    public List<ValidEvidence> valid(String caseReference, LocalDate day) {
        return items(rows(caseReference, day, null));
    }

    /** What supports the criteria of a case on a day, as far as this person may read it. */
    public List<ValidEvidence> valid(String caseReference, LocalDate day, Actor actor) {
        return readable(rows(caseReference, day, access.keysOf(actor)));
    }

    /** All of it at once: what counts, what of it this person may read, and what is hidden. */
    public SeenEvidence seen(String caseReference, LocalDate day, Actor actor) {
        var keys = access.keysOf(actor);
        var rows = rows(caseReference, day, keys);
        return new SeenEvidence(items(rows), readable(rows), hidden(caseReference, keys));
    }

    /** The items of a case that this person may not read, so that nobody names them to them. */
    public Set<String> hidden(String caseReference, Actor actor) {
        return hidden(caseReference, access.keysOf(actor));
    }

    private Set<String> hidden(String caseReference, String[] keys) {
        return jdbc.sql(HIDDEN)
                .param("case", caseReference)
                .param("keys", keys)
                .query(String.class)
                .set();
    }

    private static List<ValidEvidence> items(List<Row> rows) {
        return rows.stream().map(Row::item).toList();
    }

    private static List<ValidEvidence> readable(List<Row> rows) {
        return rows.stream().filter(Row::readable).map(Row::item).toList();
    }

    private List<Row> rows(String caseReference, LocalDate day, String @Nullable [] keys) {
        return jdbc.sql(VALID)
                .param("case", caseReference)
                .param("day", day)
                .param("keys", keys)
                .query((row, _) -> new Row(validEvidence(row), row.getBoolean("readable")))
                .list();
    }

    private static ValidEvidence validEvidence(ResultSet row) throws SQLException {
        return new ValidEvidence(
                row.getString("reference"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Set.of((String[]) row.getArray("criteria").getArray()),
                row.getObject("expires", LocalDate.class),
                Set.of((String[]) row.getArray("stands_for").getArray()));
    }

    private record Row(ValidEvidence item, boolean readable) {}
}
