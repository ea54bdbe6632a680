package uk.nhs.england.approvals.consultations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Interests;
import uk.nhs.england.approvals.businesscase.HoldingCases;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Clock;

/** Who answers for a consultee says that they have an interest in a case (product rule 5). */
@Service
public class DeclaringInterests {

    private final HoldingCases cases;
    private final Consultations consultations;
    private final Consultees consultees;
    private final Interests interests;
    private final Clock clock;

    DeclaringInterests(
            HoldingCases cases,
            Consultations consultations,
            Consultees consultees,
            Interests interests,
            Clock clock) {
        this.cases = cases;
        this.consultations = consultations;
        this.consultees = consultees;
        this.interests = interests;
        this.clock = clock;
    }

    /** From now on they do not respond, and are counted on no board; the others may respond. */
    @Transactional
    public void declare(Which which, String nature, Actor actor) {
        var businessCase = cases.hold(which.reference(), actor);
        consultations.require(which.reference(), which.consultee());
        boolean isMember = consultees.has(which.consultee(), actor.person());
        businessCase.isOpen().and(ConsultationRules.membersDeclareInterests(isMember)).throwIfAny();
        interests.declare(
                Subject.businessCase(which.reference()),
                actor.person(),
                nature,
                actor.at(clock.instant()));
    }
}
