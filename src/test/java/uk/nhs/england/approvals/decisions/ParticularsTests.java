package uk.nhs.england.approvals.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a decision may say beside outcome and reasons, and what it may rest on (rule 4). */
class ParticularsTests {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);
    private static final Roster ARB = Boards.arb();
    private static final Actor CHAIR = Boards.member("ARB", "SERVICE");
    private static final PersonId MEMBER = Boards.id("ARB", "IG");
    private static final Set<PersonId> ALL =
            ARB.members().stream().map(Roster.Member::person).collect(Collectors.toSet());

    private List<Made> history = List.of();
    private Set<PersonId> interested = Set.of();

    @Test
    void anApprovalEndsAhead() {
        assertThat(refused(until(TODAY.plusDays(1)))).isEmpty();
        assertThat(refused(until(TODAY))).containsExactly("validity-ends-ahead");
        assertThat(refused(until(TODAY.minusYears(1)))).containsExactly("validity-ends-ahead");
        assertThat(refused(until(TODAY.plusYears(31)))).containsExactly("validity-ends-in-time");
        assertThat(refused(until(LocalDate.MAX))).containsExactly("validity-ends-in-time");
    }

    @Test
    void onlyAnApprovalExpires() {
        var until = until(TODAY.plusDays(1));
        assertThat(refused(new Outcome.Rejected(), until))
                .containsExactly("only-an-approval-expires");
        assertThat(refused(new Outcome.Deferred("More."), until))
                .containsExactly("only-an-approval-expires");
    }

    @Test
    void aDissenterIsCounted() {
        assertThat(refused(dissent(MEMBER, CHAIR.person()))).isEmpty();
        assertThat(refused(dissent(Boards.id("TDA", "SERVICE"))))
                .containsExactly("a-dissenter-is-counted");
    }

    @Test
    void whoIsRecusedDoesNotDissent() {
        var data = Boards.id("ARB", "DATA");
        interested = Set.of(data);
        assertThat(refused(dissent(data))).containsExactly("a-dissenter-is-counted");
    }

    @Test
    void dissentIsSaidOnce() {
        assertThat(refused(dissent(MEMBER, MEMBER))).containsExactly("dissent-is-said-once");
    }

    @Test
    void anApprovalRestsOnNoneThatHasLapsed() {
        history = List.of(tda(TODAY.minusDays(1)));
        assertThat(refused(Particulars.NONE)).containsExactly("approvals-relied-on-hold");
        assertThat(refused(new Outcome.Deferred("More."), Particulars.NONE)).isEmpty();
        assertThat(refused(new Outcome.Referred("TDA", "Look again."), Particulars.NONE)).isEmpty();
    }

    @Test
    void anApprovalHoldsOnItsLastDayAndAfterItsBoardLookedAgain() {
        history = List.of(tda(TODAY));
        assertThat(refused(Particulars.NONE)).isEmpty();
        history = List.of(tda(TODAY.minusDays(1)), tda(null));
        assertThat(refused(Particulars.NONE)).isEmpty();
    }

    private static Made tda(LocalDate validUntil) {
        return new Made(
                "TDA-2026-0001", "TDA", Outcome.Type.APPROVED, 1, null, validUntil, null, true);
    }

    private static Particulars until(LocalDate day) {
        return new Particulars(null, day, List.of());
    }

    private static Particulars dissent(PersonId... people) {
        return new Particulars(
                null,
                null,
                List.of(people).stream().map(one -> new Dissent(one, "Too early.")).toList());
    }

    private List<String> refused(Particulars particulars) {
        return refused(new Outcome.Approved(), particulars);
    }

    private List<String> refused(Outcome outcome, Particulars particulars) {
        var sitting = Boards.held(ARB, TestClock.START, CHAIR.person(), ALL);
        var proposed =
                new ProposedDecision(
                        sitting.id(),
                        Subject.businessCase("BC-2026-0001"),
                        1,
                        outcome,
                        "Enough.",
                        particulars);
        var item = new Item(history);
        return rules(
                DecisionRules.refusals(
                        new DecisionAct(
                                TestClock.START,
                                CHAIR,
                                proposed,
                                Basis.AT_SITTING,
                                sitting,
                                ARB,
                                Items.toDecide(),
                                item,
                                interested)));
    }

    /** Something to decide on, with what was decided on it before. */
    private record Item(List<Made> history) implements Decidable {

        @Override
        public int latestVersion() {
            return 1;
        }

        @Override
        public Set<PersonId> authors() {
            return Set.of();
        }

        @Override
        public Refusals refusals(String board, Outcome outcome) {
            return Refusals.none();
        }

        @Override
        public void decided(Made decision) {}

        @Override
        public void notRatified(String number) {}
    }
}
