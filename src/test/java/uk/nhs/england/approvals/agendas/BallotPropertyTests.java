package uk.nhs.england.approvals.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.boards.DecisionRule;
import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.testing.TestClock;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whoever votes how, only those who count change what the board decides (rules 4 and 5). */
class BallotPropertyTests {

    private static final List<PersonId> PEOPLE =
            Boards.arb().members().stream().map(Roster.Member::person).toList();

    @Property(tries = 500)
    void whoDoesNotCountChangesNothing(
            @ForAll DecisionRule rule,
            @ForAll("people") Set<PersonId> present,
            @ForAll("people") Set<PersonId> excluded,
            @ForAll("votes") List<VoteView> votes) {
        var arb = Boards.arb(rule);
        var quorum = Quorum.of(arb, present, excluded);
        var counting =
                votes.stream().filter(vote -> quorum.counted().contains(vote.person())).toList();

        var all = Ballot.of(arb, quorum, 1, votes);
        var only = Ballot.of(arb, quorum, 1, counting);

        assertThat(all.votes()).isEqualTo(only.votes());
        assertThat(all.whyNotApproved()).isEqualTo(only.whyNotApproved());
        assertThat(all.whyNotRejected()).isEqualTo(only.whyNotRejected());
        assertThat(quorum.counted()).containsAll(all.votes().keySet());
    }

    @Property(tries = 500)
    void whatIsSettledStaysSoWhateverTheOthersVote(
            @ForAll("voting") DecisionRule rule,
            @ForAll("votes") List<VoteView> votes,
            @ForAll("votes") List<VoteView> later) {
        var arb = Boards.arb(rule);
        var quorum = Quorum.of(arb, Set.copyOf(PEOPLE), Set.of());
        var settled = Ballot.of(arb, quorum, 1, votes);
        if (!settled.isSettled(quorum.counted())) {
            return;
        }
        var others =
                later.stream().filter(vote -> !settled.votes().containsKey(vote.person())).toList();

        var after =
                Ballot.of(arb, quorum, 1, Stream.concat(votes.stream(), others.stream()).toList());

        assertThat(after.whyNotApproved().isEmpty()).isEqualTo(settled.whyNotApproved().isEmpty());
    }

    @Provide
    Arbitrary<DecisionRule> voting() {
        return Arbitraries.of(
                DecisionRule.MAJORITY, DecisionRule.UNANIMITY_OF_SEATS, DecisionRule.NO_OBJECTION);
    }

    @Provide
    Arbitrary<Set<PersonId>> people() {
        return Arbitraries.of(PEOPLE).set();
    }

    @Provide
    Arbitrary<List<VoteView>> votes() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE), Arbitraries.of(Choice.class).injectNull(0.2))
                .as((person, choice) -> new VoteView(1, person, choice, "Heard.", TestClock.START))
                .list()
                .ofMaxSize(12);
    }
}
