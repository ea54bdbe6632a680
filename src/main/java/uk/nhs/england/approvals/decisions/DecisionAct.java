package uk.nhs.england.approvals.decisions;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.agendas.Ballot;
import uk.nhs.england.approvals.agendas.ItemBefore;
import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that the rules of deciding look at.
 *
 * @param at the instant of the act
 * @param basis how the body comes to it
 * @param item the item on the sitting's agenda; null when it has none on the subject
 * @param interested those with a declared interest in the subject
 */
record DecisionAct(
        Instant at,
        Actor actor,
        ProposedDecision proposed,
        Basis basis,
        Sitting sitting,
        Roster roster,
        @Nullable ItemBefore item,
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

    /** The votes of those who count. */
    Ballot ballot() {
        return item == null
                ? Ballot.of(roster, quorum(), proposed.version(), List.of())
                : Ballot.of(roster, quorum(), item.version(), item.votes());
    }
}
