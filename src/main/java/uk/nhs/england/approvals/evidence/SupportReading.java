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
                select item.reference, item.kind, item.title, item.criteria, item.expires
                from evidence_item item
                where item.case_reference = :case
                    and item.replaced_by is null and item.withdrawn_at is null
                    and (item.link is not null or item.has_file)
                    and item.issued <= :day and (item.expires is null or item.expires >= :day)
                    and (cast(:keys as text[]) is null or exists (
                        select 1 from identity_access access
                        where access.subject_reference = item.readable_as
                            and access.holders && cast(:keys as text[])))
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
        return valid(caseReference, day, (String[]) null);
    }

    /** What supports the criteria of a case on a day, as far as this person may read it. */
    public List<ValidEvidence> valid(String caseReference, LocalDate day, Actor actor) {
        return valid(caseReference, day, access.keysOf(actor));
    }

    /** The items of a case that this person may not read, so that nobody names them to them. */
    public Set<String> hidden(String caseReference, Actor actor) {
        return jdbc.sql(HIDDEN)
                .param("case", caseReference)
                .param("keys", access.keysOf(actor))
                .query(String.class)
                .set();
    }

    private List<ValidEvidence> valid(
            String caseReference, LocalDate day, String @Nullable [] keys) {
        return jdbc.sql(VALID)
                .param("case", caseReference)
                .param("day", day)
                .param("keys", keys)
                .query(SupportReading::validEvidence)
                .list();
    }

    private static ValidEvidence validEvidence(ResultSet row, int number) throws SQLException {
        return new ValidEvidence(
                row.getString("reference"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Set.of((String[]) row.getArray("criteria").getArray()),
                row.getObject("expires", LocalDate.class),
                Set.of((String[]) row.getArray("stands_for").getArray()));
    }
}
