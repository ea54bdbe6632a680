package uk.nhs.england.approvals.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.boards.ChairRule;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes a correction lawful (rules 4 and 5). */
class CorrectingTests {

    private static final Roster ARB = Boards.arb();
    private static final Actor THEN = Boards.member("ARB", "SERVICE");
    private static final Actor NOW = Boards.member("ARB", "IG");
    private static final LocalDate PASSED = ARB.day().minusDays(1);

    private Actor actor = THEN;
    private Outcome outcome = new Outcome.Approved();
    private String supersededBy;
    private Roster today = ARB;
    private Set<PersonId> excluded = Set.of();
    private Particulars before = Particulars.NONE;

    @Test
    void theChairOfThatSittingCorrects() {
        assertThat(refused(words("Better."))).isEmpty();
    }

    @Test
    void theChairOfTheBoardCorrects() {
        actor = NOW;
        assertThat(refused(words("Better."))).isEmpty();
    }

    @Test
    void whereASeatTakesTheChairItsHolderCorrects() {
        today =
                new Roster(
                        "ARB",
                        ARB.day(),
                        Boards.terms(4, new ChairRule.Office("DATA", "Head of Data")),
                        ARB.seats(),
                        ARB.members());
        actor = Boards.member("ARB", "DATA");
        assertThat(refused(words("Better."))).isEmpty();
        actor = NOW;
        assertThat(refused(words("Better."))).containsExactly("only-a-chair-corrects");
    }

    @Test
    void onlyAChairCorrects() {
        actor = Boards.member("ARB", "DATA");
        assertThat(refused(words("Better."))).containsExactly("only-a-chair-corrects");
        actor = new Actor(THEN.person(), THEN.roles(), Staff.LEAD.person());
        assertThat(refused(words("Better."))).containsExactly("only-a-chair-corrects");
    }

    @Test
    void nobodyCorrectsOnTheirOwn() {
        excluded = Set.of(THEN.person());
        assertThat(refused(words("Better."))).containsExactly("nobody-corrects-on-their-own");
    }

    @Test
    void onlyWhatStandsIsCorrected() {
        supersededBy = "ARB-2026-0002";
        assertThat(refused(words("Better."))).containsExactly("only-what-stands-is-corrected");
    }

    @Test
    void aCorrectionAltersSomething() {
        assertThat(refused(words("Enough."))).containsExactly("a-correction-alters-something");
        assertThat(refused(scope("The pilot."))).isEmpty();
    }

    @Test
    void aCorrectionKeepsTheOutcome() {
        assertThat(refused(words("Better.", "The plan.", null)))
                .containsExactly("a-correction-keeps-the-outcome");
        outcome = new Outcome.Deferred("The plan.");
        assertThat(refused(words("Better."))).containsExactly("a-correction-keeps-the-outcome");
        assertThat(refused(words("Enough.", "The exit plan.", null))).isEmpty();
        outcome = new Outcome.Referred("TDA", "Core IT.");
        assertThat(refused(words("Enough.", null, "It is core IT."))).isEmpty();
    }

    @Test
    void aLastDayThatPassedMayStayButNotBeSet() {
        before = new Particulars(null, PASSED, List.of());
        assertThat(refused(new ProposedCorrection("x", "y", "Better.", null, null, before)))
                .isEmpty();
        before = Particulars.NONE;
        var late = new Particulars(null, PASSED, List.of());
        assertThat(refused(new ProposedCorrection("x", "y", "Better.", null, null, late)))
                .containsExactly("validity-ends-ahead");
    }

    @Test
    void aDissenterWasCounted() {
        var dissent =
                new Particulars(
                        null, null, List.of(new Dissent(Boards.id("TDA", "SERVICE"), "No.")));
        assertThat(refused(new ProposedCorrection("x", "y", "Enough.", null, null, dissent)))
                .containsExactly("a-dissenter-is-counted");
    }

    @Test
    void aCorrectionOfACorrectionKeepsTheOriginal() {
        var first = slip().corrected("ARB-2026-0002", words("Better."), THEN.at(TestClock.START));
        var second = first.corrected("ARB-2026-0003", words("Best."), THEN.at(TestClock.START));

        assertThat(second.supersedes()).isEqualTo("ARB-2026-0002");
        assertThat(second.original()).isEqualTo("ARB-2026-0001");
        assertThat(second.quorum()).isEqualTo(slip().quorum());
        assertThat(second.made().corrects()).isEqualTo("ARB-2026-0002");
    }

    @Test
    void inTheHistoryACorrectionTakesThePlaceOfWhatItCorrects() {
        var one = new Made("ARB-2026-0001", "ARB", Outcome.Type.REFERRED, 1, "TDA");
        var other = new Made("TDA-2026-0001", "TDA", Outcome.Type.APPROVED, 1, null);
        var correction =
                new Made(
                        "ARB-2026-0002",
                        "ARB",
                        Outcome.Type.REFERRED,
                        1,
                        "TDA",
                        null,
                        "ARB-2026-0001",
                        true);

        assertThat(Made.with(List.of(one, other), correction)).containsExactly(correction, other);
        assertThat(Made.with(List.of(one), other)).containsExactly(one, other);
    }

    private static ProposedCorrection words(String reasons) {
        return words(reasons, null, null);
    }

    private static ProposedCorrection words(String reasons, String missing, String why) {
        return new ProposedCorrection(
                "ARB-2026-0001", "A slip.", reasons, missing, why, Particulars.NONE);
    }

    private static ProposedCorrection scope(String scope) {
        return new ProposedCorrection(
                "ARB-2026-0001",
                "A slip.",
                "Enough.",
                null,
                null,
                new Particulars(scope, null, List.of()));
    }

    private List<String> refused(ProposedCorrection proposed) {
        return rules(
                CorrectionRules.refusals(
                        new CorrectionAct(
                                actor,
                                proposed,
                                slip(),
                                supersededBy,
                                today,
                                NOW.person(),
                                excluded)));
    }

    private Decision slip() {
        var all = ARB.members().stream().map(Roster.Member::person).collect(Collectors.toSet());
        var sitting = Boards.held(ARB, TestClock.START, THEN.person(), all);
        var proposed =
                new ProposedDecision(
                        sitting.id(),
                        Subject.businessCase("BC-2026-0001"),
                        1,
                        outcome,
                        "Enough.",
                        before);
        var act =
                new DecisionAct(
                        TestClock.START,
                        THEN,
                        proposed,
                        Basis.AT_SITTING,
                        sitting,
                        ARB,
                        Items.toDecide(),
                        new Nothing(),
                        Set.of());
        return Decision.made("ARB-2026-0001", act, null, THEN.at(TestClock.START));
    }

    private static final class Nothing implements Decidable {

        @Override
        public int latestVersion() {
            return 1;
        }

        @Override
        public Set<PersonId> authors() {
            return Set.of();
        }

        @Override
        public List<Made> history() {
            return List.of();
        }

        @Override
        public uk.nhs.england.approvals.kernel.Refusals refusals(String board, Outcome outcome) {
            return uk.nhs.england.approvals.kernel.Refusals.none();
        }

        @Override
        public void decided(Made decision) {}

        @Override
        public void notRatified(String number) {}
    }
}
