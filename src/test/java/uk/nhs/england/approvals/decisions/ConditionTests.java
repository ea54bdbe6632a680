package uk.nhs.england.approvals.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.refuses;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A condition has an owner, a due date, a named closer and evidence (rule 9). */
class ConditionTests {

    private static final LocalDate DUE = LocalDate.parse("2026-09-12");

    private final Condition condition = condition();

    @Test
    void theOwnerOffersEvidenceAndTheCloserDischargesIt() {
        condition.offerEvidence(Staff.OWNER);
        assertThat(condition.state()).isEqualTo(ConditionState.OFFERED);

        condition.discharge(Staff.CLOSER);
        assertThat(condition.state()).isEqualTo(ConditionState.DISCHARGED);
        assertThat(condition.ended()).isTrue();
    }

    @Test
    void evidenceThatIsSentBackWaitsForTheOwnerAgain() {
        condition.offerEvidence(Staff.OWNER);
        condition.sendBack(Staff.CLOSER);

        assertThat(condition.state()).isEqualTo(ConditionState.OPEN);
        condition.offerEvidence(Staff.OWNER);
        assertThat(condition.state()).isEqualTo(ConditionState.OFFERED);
    }

    @Test
    void onlyTheOwnerOffersEvidence() {
        refuses(() -> condition.offerEvidence(Staff.CLOSER), "the-owner-offers-evidence");
        refuses(() -> condition.offerEvidence(Staff.PMO), "the-owner-offers-evidence");
    }

    @Test
    void onlyTheNamedCloserJudges() {
        condition.offerEvidence(Staff.OWNER);

        refuses(() -> condition.discharge(Staff.OWNER), "the-closer-judges");
        refuses(() -> condition.sendBack(Staff.PMO), "the-closer-judges");
        var forTheCloser = new Actor(Staff.PMO.person(), Staff.PMO.roles(), Staff.CLOSER.person());
        refuses(() -> condition.discharge(forTheCloser), "the-closer-judges");
    }

    @Test
    void nothingIsJudgedWithoutEvidence() {
        refuses(() -> condition.discharge(Staff.CLOSER), "evidence-is-offered");
        refuses(() -> condition.sendBack(Staff.CLOSER), "evidence-is-offered");
    }

    @Test
    void whatHasEndedStaysSo() {
        condition.offerEvidence(Staff.OWNER);
        condition.discharge(Staff.CLOSER);

        refuses(() -> condition.offerEvidence(Staff.OWNER), "condition-has-ended");
        refuses(() -> condition.sendBack(Staff.CLOSER), "condition-has-ended");
        assertThat(condition.lapse()).isFalse();
        assertThat(condition.becomeOverdue(TestClock.START)).isFalse();
        assertThat(condition.state()).isEqualTo(ConditionState.DISCHARGED);
    }

    @Test
    void aConditionLapsesOnce() {
        assertThat(condition.lapse()).isTrue();
        assertThat(condition.lapse()).isFalse();
        assertThat(condition.state()).isEqualTo(ConditionState.LAPSED);
        refuses(() -> condition.offerEvidence(Staff.OWNER), "condition-has-ended");
    }

    @Test
    void aConditionIsOverdueTheDayAfterItsDueDate() {
        assertThat(condition.overdue(DUE)).isFalse();
        assertThat(condition.overdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void itsBecomingOverdueIsNotedOnce() {
        assertThat(condition.becomeOverdue(TestClock.START)).isTrue();
        assertThat(condition.becomeOverdue(TestClock.START)).isFalse();
    }

    @Test
    void itKeepsWhatTheBoardSaid() {
        assertThat(condition.id()).isEqualTo("ARB-2026-0001-C1");
        assertThat(condition.due()).isEqualTo(DUE);
        assertThat(condition.beforeLive()).isTrue();
    }

    private static Condition condition() {
        var terms =
                new ConditionTerms(
                        "Test it.", Staff.OWNER.person(), DUE, Staff.CLOSER.person(), true);
        var outcome = new Outcome.ApprovedWithConditions(List.of(terms));
        return Condition.set(decision(Boards.arb(), outcome), 1, terms);
    }

    private static Decision decision(Roster arb, Outcome outcome) {
        var chair = Boards.member("ARB", "IG");
        var sitting = Boards.held(arb, TestClock.START, chair.person(), Set.of(chair.person()));
        var proposed =
                new ProposedDecision(
                        sitting.id(), Subject.businessCase("BC-2026-0001"), 1, outcome, "Enough.");
        var act =
                new DecisionAct(
                        TestClock.START,
                        chair,
                        proposed,
                        Basis.AT_SITTING,
                        sitting,
                        arb,
                        null,
                        new Anything(),
                        Set.of());
        return Decision.made("ARB-2026-0001", act, null, chair.at(TestClock.START));
    }

    /** Something that was decided on. */
    private record Anything() implements Decidable {

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
        public Refusals refusals(String board, Outcome outcome) {
            return Refusals.none();
        }

        @Override
        public void decided(Made decision) {}

        @Override
        public void notRatified(String number) {}
    }
}
