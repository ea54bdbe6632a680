package uk.nhs.england.approvals.decisions;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.ChairRule;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Set;

/**
 * Everything that the rules of correcting look at.
 *
 * @param slip the decision with the slip
 * @param supersededBy the decision that has superseded it; null while it stands
 * @param today the board as composed today
 * @param lastChair who took the chair when the board decided last
 * @param excluded its authors, and those with a declared interest in it
 */
record CorrectionAct(
        Actor actor,
        ProposedCorrection proposed,
        Decision slip,
        @Nullable String supersededBy,
        Roster today,
        PersonId lastChair,
        Set<PersonId> excluded) {

    /**
     * Whether this person took the chair then, or takes it now: from the seat that chairs, or where
     * the chair rotates, as the one who took it last.
     */
    boolean isByAChair() {
        var person = actor.person();
        boolean then = person.equals(slip.chair());
        boolean now =
                today.terms().chairRule() instanceof ChairRule.Rotation
                        ? person.equals(lastChair)
                        : today.mayChair(person);
        return actor.onBehalfOf() == null && (then || now);
    }
}
