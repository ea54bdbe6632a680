package uk.nhs.england.approvals.waivers;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.businesscase.HoldingCases;
import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.register.ServiceRegister;

import java.util.Set;

/** What an exception may be for: a case or a service. */
@Component
class AboutSubjects {

    private final HoldingCases cases;
    private final ServiceRegister services;
    private final DecisionHistory decisions;
    private final Rosters rosters;

    AboutSubjects(
            HoldingCases cases,
            ServiceRegister services,
            DecisionHistory decisions,
            Rosters rosters) {
        this.cases = cases;
        this.services = services;
        this.decisions = decisions;
        this.rosters = rosters;
    }

    /**
     * What this person asks for an exception for; a case is held until the transaction ends.
     * Whoever asks has made sure that they may know of it.
     *
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is no such case or service
     */
    About of(Subject subject, Actor actor) {
        return subject.kind() == Subject.Kind.SERVICE
                ? ofService(subject, actor)
                : ofCase(subject, actor);
    }

    /** Whose case or service it is now. */
    Set<PersonId> answerable(Subject subject) {
        return subject.kind() == Subject.Kind.SERVICE
                ? ownerOf(subject)
                : cases.find(subject.reference()).authors();
    }

    private About ofCase(Subject subject, Actor actor) {
        var held = cases.holdForService(subject.reference());
        return new About(
                subject,
                held.authors(),
                decisions.openBeforeLive(held.reference()),
                held.goesOn(),
                held.byItsAuthors(actor));
    }

    private About ofService(Subject subject, Actor actor) {
        var service = services.require(subject.reference());
        boolean over = !services.ended(Set.of(service.reference()), rosters.today()).isEmpty();
        return new About(
                subject,
                ownerOf(subject),
                Set.of(),
                goesOn(over),
                byItsOwner(service.owner(), actor));
    }

    /** The register keeps owners as it was told them, which need not be a username. */
    private Set<PersonId> ownerOf(Subject service) {
        try {
            return Set.of(new PersonId(services.require(service.reference()).owner()));
        } catch (IllegalArgumentException _) {
            return Set.of();
        }
    }

    private static Refusals goesOn(boolean over) {
        return over
                ? Refusals.of(
                        Refusal.conflict(
                                "service-goes-on", "The service is over: its last day has passed."))
                : Refusals.none();
    }

    private static Refusals byItsOwner(String owner, Actor actor) {
        return actor.principal().value().equals(owner) || actor.is(Role.PMO)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "by-the-owner-of-the-service",
                                "Only the owner of the service asks for an exception for it, or"
                                        + " the PMO."));
    }
}
