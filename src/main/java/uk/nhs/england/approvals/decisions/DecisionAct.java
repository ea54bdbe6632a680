package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that the rules of deciding look at.
 *
 * @param at the instant of the act
 * @param interested those with a declared interest in the subject
 */
record DecisionAct(
        Instant at,
        Actor actor,
        ProposedDecision proposed,
        Sitting sitting,
        Roster roster,
        Decidable subject,
        Set<PersonId> interested) {

    String board() {
        return sitting.board();
    }

    LocalDate day() {
        return roster.day();
    }

    /** Members present, less authors and those with an interest (product rule 5). */
    Quorum quorum() {
        var excluded = new TreeSet<>(interested);
        excluded.addAll(subject.authors());
        return Quorum.of(roster, sitting.present(), excluded);
    }
}
