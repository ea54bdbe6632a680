package uk.nhs.england.approvals.businesscase;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Recorded;

/** Freezes drafts as versions, each with the route that its answers lead to. */
@Component
class NewSubmissions {

    private final Routing routing;
    private final Rosters rosters;
    private final EntityManager entities;

    NewSubmissions(Routing routing, Rosters rosters, EntityManager entities) {
        this.routing = routing;
        this.rosters = rosters;
        this.entities = entities;
    }

    Submission freeze(BusinessCase businessCase, Actor actor, Recorded recorded) {
        var submission = businessCase.submit(propose(businessCase), actor, recorded);
        entities.persist(submission);
        return submission;
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
