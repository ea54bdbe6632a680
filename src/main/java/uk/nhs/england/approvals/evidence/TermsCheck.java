package uk.nhs.england.approvals.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.businesscase.HeldCase;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.standards.Criteria;
import uk.nhs.england.approvals.standards.Criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what is offered can be evidence of a case: asked of people, standards and the case. */
@Component
class TermsCheck {

    private final People people;
    private final Criteria criteria;
    private final AccessList access;

    TermsCheck(People people, Criteria criteria, AccessList access) {
        this.people = people;
        this.criteria = criteria;
        this.access = access;
    }

    Refusals refusals(HeldCase held, EvidenceTerms terms, LocalDate today) {
        return EvidenceRules.offeringFor(held, terms)
                .and(EvidenceRules.offering(terms, today))
                .and(owner(held, terms.owner(), today))
                .and(criteria(terms.criteria()));
    }

    Refusals criteria(Set<String> keys) {
        var known = criteria.of(keys).stream().map(Criterion::key).collect(Collectors.toSet());
        return EvidenceRules.criteriaAreKnown(keys, known);
    }

    /** Nobody comes to see a sensitive case by being made the owner of its evidence. */
    private Refusals owner(HeldCase held, PersonId owner, LocalDate today) {
        var active = people.activeOn(today, Set.of(owner));
        var known = EvidenceRules.ownerIsKnown(owner, active);
        return known.isEmpty() && held.marking().isSensitive() && !mayRead(held, owner)
                ? Refusals.of(
                        Refusal.invalid(
                                "the-owner-may-read-the-case",
                                "owner",
                                "The case is OFFICIAL_SENSITIVE; name an owner who may read it."))
                : known;
    }

    private boolean mayRead(HeldCase held, PersonId owner) {
        return people.find(owner)
                .map(person -> new Actor(owner, person.roles(), null))
                .filter(actor -> access.mayRead(actor, held.reference()))
                .isPresent();
    }

    /**
     * Evidence is offered once: the same link is not there twice, but to renew what it leads to.
     */
    static Refusals onceInItsCase(
            EvidenceTerms terms, List<EvidenceItem> ofCase, @Nullable EvidenceItem older) {
        var inUse = ofCase.stream().filter(EvidenceItem::inUse).toList();
        var same =
                inUse.stream()
                        .filter(item -> older == null || item != older)
                        .filter(item -> terms.link() != null && terms.link().equals(item.link()))
                        .map(EvidenceItem::reference)
                        .findFirst();
        return EvidenceRules.once(
                        same.isEmpty(),
                        "a-link-is-there-once",
                        "This link is evidence %s of the case already; say there what it supports."
                                .formatted(same.orElse("")))
                .and(
                        EvidenceRules.once(
                                inUse.size() < EvidenceRules.MOST_ITEMS,
                                "items-of-a-case",
                                "A case may have %d items of evidence at most."
                                        .formatted(EvidenceRules.MOST_ITEMS)));
    }

    /** A newer item that waits for its file is in the way of another one. */
    static Refusals renewedOnce(EvidenceItem older, List<EvidenceItem> ofCase) {
        var waiting =
                ofCase.stream()
                        .filter(item -> older.reference().equals(item.replaces()))
                        .filter(EvidenceItem::inUse)
                        .map(EvidenceItem::reference)
                        .findFirst();
        return EvidenceRules.once(
                waiting.isEmpty() || !older.inUse(),
                "replaced-once",
                "%s is to replace it as soon as its file arrives; send that, or withdraw it."
                        .formatted(waiting.orElse("")));
    }
}
