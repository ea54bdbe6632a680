package uk.nhs.england.approvals.evidence;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.businesscase.CaseReading;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Shows evidence to those who may see it. */
@Component
@Transactional(readOnly = true)
public class EvidenceReading {

    private final Evidence evidence;
    private final FileStore store;
    private final CaseReading cases;
    private final Rosters rosters;

    EvidenceReading(Evidence evidence, FileStore store, CaseReading cases, Rosters rosters) {
        this.evidence = evidence;
        this.store = store;
        this.cases = cases;
        this.rosters = rosters;
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
