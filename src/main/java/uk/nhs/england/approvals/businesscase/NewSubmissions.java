package uk.nhs.england.approvals.businesscase;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.register.ServiceRegister;

import java.util.List;
import java.util.Objects;

/** Freezes drafts as versions, each with the route that its answers lead to. */
@Component
class NewSubmissions {

    private final Routing routing;
    private final Rosters rosters;
    private final ServiceRegister register;
    private final EntityManager entities;

    NewSubmissions(
            Routing routing, Rosters rosters, ServiceRegister register, EntityManager entities) {
        this.routing = routing;
        this.rosters = rosters;
        this.register = register;
        this.entities = entities;
    }

    Submission freeze(BusinessCase businessCase, Actor actor, Recorded recorded) {
        namesServicesThatExist(businessCase).throwIfAny();
        var submission = businessCase.submit(propose(businessCase), actor, recorded);
        entities.persist(submission);
        return submission;
    }

    private Refusals namesServicesThatExist(BusinessCase businessCase) {
        var need = businessCase.draft().answers().need();
        var named = need == null ? null : need.services();
        return new Refusals(
                Objects.requireNonNullElse(named, List.<String>of()).stream()
                        .filter(service -> !register.knows(service))
                        .map(
                                service ->
                                        Refusal.invalid(
                                                "names-services-that-exist",
                                                "answers.need.services",
                                                "There is no service %s.".formatted(service)))
                        .toList());
    }

    /** Where the draft leads: as proposed when it was submitted, unless it was edited since. */
    RouteProposal proposal(BusinessCase businessCase) {
        var proposed = businessCase.proposal();
        return proposed != null && isAsSubmitted(businessCase) ? proposed : propose(businessCase);
    }

    /** Whether the draft is what was submitted; of one edited in that very instant nobody knows. */
    private static boolean isAsSubmitted(BusinessCase businessCase) {
        var submitted = businessCase.submittedAt();
        return submitted != null && businessCase.changedAt().isBefore(submitted);
    }

    /** A case keeps the table that routed it first (product rule 2). */
    RouteProposal propose(BusinessCase businessCase) {
        var earlier = businessCase.proposal();
        var answers = businessCase.draft().answers();
        return earlier == null
                ? routing.propose(answers, rosters.today())
                : routing.proposeAgain(answers, earlier);
    }
}
