package uk.nhs.england.approvals.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.businesscase.CaseReading;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Shows evidence to those who may see it, and says what is valid on a day. */
@Component
@Transactional(readOnly = true)
public class EvidenceReading {

    private static final String VALID =
            """
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
            order by item.reference
            """;

    private final Evidence evidence;
    private final FileStore store;
    private final CaseReading cases;
    private final AccessList access;
    private final Rosters rosters;
    private final JdbcClient jdbc;

    EvidenceReading(
            Evidence evidence,
            FileStore store,
            CaseReading cases,
            AccessList access,
            Rosters rosters,
            JdbcClient jdbc) {
        this.evidence = evidence;
        this.store = store;
        this.cases = cases;
        this.access = access;
        this.rosters = rosters;
        this.jdbc = jdbc;
    }

    /**
     * What supports the criteria of a case on a day, in one statement: whoever may read it. For
     * rules and totals; what is shown to somebody is asked with their name.
     */
    public List<ValidEvidence> valid(String caseReference, LocalDate day) {
        return valid(caseReference, day, (String[]) null);
    }

    /** What supports the criteria of a case on a day, as far as this person may read it. */
    public List<ValidEvidence> valid(String caseReference, LocalDate day, Actor actor) {
        return valid(caseReference, day, access.keysOf(actor));
    }

    private List<ValidEvidence> valid(
            String caseReference, LocalDate day, String @Nullable [] keys) {
        return jdbc.sql(VALID)
                .param("case", caseReference)
                .param("day", day)
                .param("keys", keys)
                .query(EvidenceReading::validEvidence)
                .list();
    }

    private static ValidEvidence validEvidence(ResultSet row, int number) throws SQLException {
        return new ValidEvidence(
                row.getString("reference"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Set.of((String[]) row.getArray("criteria").getArray()),
                row.getObject("expires", LocalDate.class));
    }

    /**
     * The evidence of a case, by reference: whatever stands how, as far as this person may read it.
     *
     * @param after the reference after which to begin; empty for the first
     * @throws NotFound when there is no such case, or it is not for this person
     */
    public List<EvidenceView> of(String caseReference, String after, int most, Actor actor) {
        cases.requireReadable(actor, caseReference);
        var all = evidence.of(caseReference);
        var files = store.of(caseReference);
        var today = rosters.today();
        var wanted = all.stream().filter(item -> item.reference().compareTo(after) > 0).toList();
        return evidence.readable(wanted, actor).stream()
                .limit(most)
                .map(
                        item ->
                                EvidenceView.of(
                                        item,
                                        new EvidenceView.Shown(
                                                files.get(item.reference()),
                                                wouldReopen(item, all, today),
                                                today)))
                .toList();
    }

    private static Set<String> wouldReopen(
            EvidenceItem item, List<EvidenceItem> all, LocalDate today) {
        return item.isValid(today) ? Support.onlyBy(item, all, today) : Set.of();
    }

    /**
     * @throws NotFound when there is no such item of this case that this person may read
     */
    public EvidenceView show(OfferingEvidence.Which which, Actor actor) {
        var item = evidence.read(which.caseReference(), which.item(), actor);
        var today = rosters.today();
        return EvidenceView.of(
                item,
                new EvidenceView.Shown(
                        store.find(item.reference()).orElse(null),
                        wouldReopen(item, evidence.of(which.caseReference()), today),
                        today));
    }

    /**
     * The file of an item.
     *
     * @throws NotFound when there is no such item that this person may read, or it has no file
     */
    public StoredFile file(OfferingEvidence.Which which, Actor actor) {
        var item = evidence.read(which.caseReference(), which.item(), actor);
        return store.find(item.reference())
                .map(view -> new StoredFile(store, item.reference(), view))
                .orElseThrow(
                        () -> new NotFound("Evidence %s has no file.".formatted(which.item())));
    }
}
