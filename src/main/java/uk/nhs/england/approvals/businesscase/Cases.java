package uk.nhs.england.approvals.businesscase;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.kernel.NotFound;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Finds cases for those who may see them, and keeps snapshot and access in step with the facts. */
@Component
class Cases {

    private final BusinessCases businessCases;
    private final DecisionHistory decisions;
    private final AccessList access;
    private final EntityManager entities;

    Cases(
            BusinessCases businessCases,
            DecisionHistory decisions,
            AccessList access,
            EntityManager entities) {
        this.businessCases = businessCases;
        this.decisions = decisions;
        this.access = access;
        this.entities = entities;
    }

    /** A case that this person may read. */
    BusinessCase read(String reference, Actor actor) {
        return visible(
                businessCases
                        .findById(reference)
                        .orElseThrow(() -> NotFound.businessCase(reference)),
                actor);
    }

    /** A case that this person may read, held until the transaction ends. */
    BusinessCase hold(String reference, Actor actor) {
        return visible(
                businessCases.hold(reference).orElseThrow(() -> NotFound.businessCase(reference)),
                actor);
    }

    /** Whether there is such a case that this person may read. */
    boolean knows(String reference, Actor actor) {
        return access.mayRead(actor, reference) && businessCases.findById(reference).isPresent();
    }

    /** A new case, kept with those who may read it. */
    void begin(BusinessCase businessCase) {
        access.permit(
                businessCases.save(businessCase).reference(),
                businessCase.readers(Set.of()),
                ReadingRule.writers(businessCase));
    }

    /** New cases, kept with those who may read them. */
    void beginAll(List<BusinessCase> begun) {
        begun.forEach(businessCases::save);
        entities.flush();
        access.permitAll(
                begun.stream()
                        .map(
                                one ->
                                        new AccessList.Permit(
                                                one.reference(),
                                                one.readers(Set.of()),
                                                ReadingRule.writers(one)))
                        .toList());
    }

    /** After a fact other than a decision. */
    void derive(BusinessCase businessCase, Set<Holder> readersBefore, Instant at) {
        derive(businessCase, decisionsOn(businessCase), readersBefore, at);
    }

    /** After any fact: standing anew, and access too when it is another than before. */
    void derive(BusinessCase businessCase, List<Made> made, Set<Holder> readersBefore, Instant at) {
        businessCase.derive(made, at);
        entities.flush();
        var readers = readers(businessCase);
        if (!readers.equals(readersBefore)) {
            access.permit(businessCase.reference(), readers, ReadingRule.writers(businessCase));
        }
    }

    /** Who may read it as things stand. */
    Set<Holder> readers(BusinessCase businessCase) {
        return businessCase.readers(
                businessCase.marking().isSensitive()
                        ? decisions.peopleOfConditions(businessCase.reference())
                        : Set.of());
    }

    private List<Made> decisionsOn(BusinessCase businessCase) {
        return businessCase.route() == null ? List.of() : decisions.on(businessCase.reference());
    }

    private BusinessCase visible(BusinessCase businessCase, Actor actor) {
        if (!businessCase.readers(Set.of()).contains(Holder.EVERYONE)
                && !businessCase.authors().contains(actor.person())) {
            access.requireReadable(actor, businessCase.reference());
        }
        return businessCase;
    }
}
