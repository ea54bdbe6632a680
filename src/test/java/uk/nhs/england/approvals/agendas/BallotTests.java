package uk.nhs.england.approvals.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.boards.DecisionRule;
import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.testing.TestClock;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How a board comes to approve or reject, by its own rule of deciding (rule 4). */
class BallotTests {

    private static final PersonId SECURITY = Boards.id("ARB", "SECURITY");
    private static final PersonId IG = Boards.id("ARB", "IG");
    private static final PersonId DATA = Boards.id("ARB", "DATA");
    private static final PersonId SERVICE = Boards.id("ARB", "SERVICE");
    private static final PersonId INFRASTRUCTURE = Boards.id("ARB", "INFRASTRUCTURE");

    private final List<VoteView> votes = new ArrayList<>();
    private final Set<PersonId> excluded = new TreeSet<>();

    @Test
    void theChairDecidesAfterConsensusWhateverTheVotes() {
        vote(SECURITY, Choice.AGAINST);
        assertThat(notApproved(DecisionRule.CHAIR_AFTER_CONSENSUS)).isEmpty();
        assertThat(notRejected(DecisionRule.CHAIR_AFTER_CONSENSUS)).isEmpty();
    }

    @Test
    void aMajorityIsMoreForThanAgainst() {
        vote(SECURITY, Choice.FOR);
        vote(IG, Choice.AGAINST);
        vote(DATA, Choice.ABSTAIN);
        assertThat(notApproved(DecisionRule.MAJORITY)).containsExactly("decided-by-majority");
        vote(SERVICE, Choice.FOR);
        assertThat(notApproved(DecisionRule.MAJORITY)).isEmpty();
        assertThat(notRejected(DecisionRule.MAJORITY)).containsExactly("rejected-by-no-majority");
    }

    @Test
    void theLatestVoteOfAMemberCounts() {
        vote(SECURITY, Choice.AGAINST);
        vote(SECURITY, Choice.FOR);
        assertThat(notApproved(DecisionRule.MAJORITY)).isEmpty();
    }

    @Test
    void adviceIsNoVote() {
        vote(SECURITY, Choice.FOR);
        vote(SECURITY, null);
        assertThat(notApproved(DecisionRule.MAJORITY)).isEmpty();
    }

    @Test
    void theVoteOfOneWithAnInterestDoesNotCount() {
        vote(SECURITY, Choice.FOR);
        excluded.add(SECURITY);
        assertThat(notApproved(DecisionRule.MAJORITY)).containsExactly("decided-by-majority");
    }

    @Test
    void everySeatThatCountsIsForItOrWithoutObjection() {
        vote(SECURITY, Choice.FOR);
        vote(IG, Choice.NO_OBJECTION);
        vote(DATA, Choice.FOR);
        vote(SERVICE, Choice.FOR);
        assertThat(notApproved(DecisionRule.UNANIMITY_OF_SEATS))
                .containsExactly("decided-by-all-seats");
        vote(INFRASTRUCTURE, Choice.AGAINST);
        assertThat(notApproved(DecisionRule.UNANIMITY_OF_SEATS))
                .containsExactly("decided-by-all-seats", "decided-without-objection");
        vote(INFRASTRUCTURE, Choice.FOR);
        assertThat(notApproved(DecisionRule.UNANIMITY_OF_SEATS)).isEmpty();
    }

    @Test
    void silenceIsNoObjection() {
        assertThat(notApproved(DecisionRule.NO_OBJECTION)).isEmpty();
        assertThat(notRejected(DecisionRule.NO_OBJECTION))
                .containsExactly("rejected-by-an-objection");
        vote(IG, Choice.AGAINST);
        assertThat(notApproved(DecisionRule.NO_OBJECTION))
                .containsExactly("decided-without-objection");
        assertThat(notRejected(DecisionRule.NO_OBJECTION)).isEmpty();
    }

    /** Rule 3: a board decides on a version. */
    @Test
    void aVoteOnAnEarlierVersionCountsNoMore() {
        votes.add(new VoteView(1, IG, Choice.AGAINST, "Not safe.", TestClock.START));
        vote(SECURITY, Choice.FOR);
        assertThat(notApproved(DecisionRule.NO_OBJECTION)).isEmpty();
        assertThat(notApproved(DecisionRule.MAJORITY)).isEmpty();
    }

    private void vote(PersonId person, @Nullable Choice choice) {
        votes.add(new VoteView(2, person, choice, "Heard.", TestClock.START));
    }

    private List<String> notApproved(DecisionRule rule) {
        return rules(ballot(rule).whyNotApproved());
    }

    private List<String> notRejected(DecisionRule rule) {
        return rules(ballot(rule).whyNotRejected());
    }

    private Ballot ballot(DecisionRule rule) {
        var arb = Boards.arb(rule);
        var present = arb.members().stream().map(Roster.Member::person).collect(Collectors.toSet());
        return Ballot.of(arb, Quorum.of(arb, present, excluded), 2, votes);
    }
}
