package uk.nhs.england.approvals.evidence;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.businesscase.HeldCase;
import uk.nhs.england.approvals.businesscase.HoldingCases;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds and keeps the evidence of a case. Whoever changes an item has first locked its case, and
 * may read the item; to everybody else it does not exist.
 */
@Component
class Evidence {

    private final EvidenceItems items;
    private final HoldingCases cases;
    private final AccessList access;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;

    Evidence(
            EvidenceItems items,
            HoldingCases cases,
            AccessList access,
            Rosters rosters,
            ApplicationEventPublisher events) {
        this.items = items;
        this.cases = cases;
        this.access = access;
        this.rosters = rosters;
        this.events = events;
    }

    /** A case that this person may read, held until the transaction ends. */
    HeldCase hold(String caseReference, Actor actor) {
        return cases.hold(caseReference, actor);
    }

    /**
     * An item of a case, held with its case.
     *
     * @throws NotFound when there is no such item of this case that this person may read
     */
    HeldItem hold(String caseReference, String reference, Actor actor) {
        return new HeldItem(
                cases.hold(caseReference, actor), read(caseReference, reference, actor));
    }

    /** An item held for the service itself. */
    HeldItem holdForService(String reference) {
        var caseReference = items.require(reference).caseReference();
        return new HeldItem(cases.holdForService(caseReference), items.require(reference));
    }

    /**
     * An item of a case, for reading it.
     *
     * @throws NotFound when there is no such item of this case that this person may read
     */
    EvidenceItem read(String caseReference, String reference, Actor actor) {
        return items.findById(reference)
                .filter(item -> item.caseReference().equals(caseReference))
                .filter(item -> access.mayRead(actor, subject(item)))
                .orElseThrow(() -> EvidenceItems.noSuch(reference));
    }

    /** Those of these items that this person may read. */
    List<EvidenceItem> readable(Collection<EvidenceItem> all, Actor actor) {
        var may = access.readable(actor, all.stream().map(Evidence::subject).toList());
        return all.stream().filter(item -> may.contains(subject(item))).toList();
    }

    List<EvidenceItem> of(String caseReference) {
        return items.findByCaseReferenceOrderByReference(caseReference);
    }

    EvidenceItem require(String reference) {
        return items.require(reference);
    }

    String nextReference() {
        int year = rosters.today().getYear();
        return "EV-%d-%04d".formatted(year, items.nextNumber(year));
    }

    /** Keeps a new item, with those who may read it. */
    void begin(HeldCase held, EvidenceItem item, Recorded recorded) {
        keep(item);
        permit(held, List.of(item));
        events.publishEvent(
                new EvidenceEvent.EvidenceOffered(
                        EvidenceEvent.Item.of(item), item.criteria(), recorded));
    }

    /** Writes it at once, for those who read past the persistence context. */
    void keep(EvidenceItem item) {
        items.saveAndFlush(item);
    }

    /**
     * A sensitive item has readers of its own: those for whom the case's papers are, whoever may
     * read the case itself, and the owner (product rule 14).
     */
    void permit(HeldCase held, Collection<EvidenceItem> items) {
        var readers =
                items.stream()
                        .filter(EvidenceItem::sensitive)
                        .collect(
                                Collectors.toMap(
                                        EvidenceItem::reference, item -> readers(held, item)));
        if (!readers.isEmpty()) {
            access.permit(readers, held.writers());
        }
    }

    private static Set<Holder> readers(HeldCase held, EvidenceItem item) {
        var readers = new HashSet<>(held.insiders());
        readers.add(Holder.person(item.owner()));
        return readers;
    }

    /** A newer item that is complete takes the place of the older one. */
    void takePlace(EvidenceItem newer, Recorded recorded) {
        var replaces = newer.replaces();
        if (replaces == null || !newer.complete()) {
            return;
        }
        var older = items.require(replaces);
        if (older.giveWayTo(newer)) {
            keep(older);
            events.publishEvent(
                    new EvidenceEvent.EvidenceReplaced(
                            EvidenceEvent.Item.of(older),
                            EvidenceEvent.Item.of(newer),
                            reopenedBy(older),
                            recorded));
        }
    }

    /** The criteria that it supported and that nothing valid does today. */
    Set<String> reopenedBy(EvidenceItem item) {
        if (!item.complete()) {
            return Set.of();
        }
        return Support.onlyBy(item, of(item.caseReference()), rosters.today());
    }

    private static String subject(EvidenceItem item) {
        return item.sensitive() ? item.reference() : item.caseReference();
    }
}
