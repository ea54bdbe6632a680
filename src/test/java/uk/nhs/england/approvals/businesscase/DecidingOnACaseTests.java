package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.businesscase.WrittenCases.approved;
import static uk.nhs.england.approvals.businesscase.WrittenCases.before;
import static uk.nhs.england.approvals.businesscase.WrittenCases.decidable;
import static uk.nhs.england.approvals.businesscase.WrittenCases.made;
import static uk.nhs.england.approvals.businesscase.WrittenCases.referred;
import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.decisions.Outcome;

import java.util.List;

/** What a case asks of the board that decides on it (rules 1, 6 and 7). */
class DecidingOnACaseTests {

    private static final Outcome APPROVED = new Outcome.Approved();

    @Test
    void theArbComesAfterTheBoardsBeforeIt() {
        assertThat(refused(before("TDA", "DPAG", "ARB"), "ARB", APPROVED, approved("TDA")))
                .containsExactlyInAnyOrder(
                        "another-board-comes-first", "digital-has-a-dpag-outcome");
        assertThat(
                        refused(
                                before("TDA", "DPAG", "ARB"),
                                "ARB",
                                APPROVED,
                                approved("TDA"),
                                approved("DPAG")))
                .isEmpty();
    }

    @Test
    void openingBoardsDoNotWaitForEachOther() {
        assertThat(refused(before("TDA", "DPAG", "ARB"), "DPAG", APPROVED)).isEmpty();
        assertThat(refused(before("TDA", "DPAG", "ARB"), "TDA", APPROVED)).isEmpty();
    }

    @Test
    void aBoardThatIsNotAskedDoesNotDecide() {
        assertThat(refused(before("ARB"), "TDA", APPROVED)).containsExactly("the-board-is-asked");
        assertThat(refused(before("ARB"), "CAB", APPROVED)).containsExactly("the-board-is-asked");
    }

    @Test
    void aBoardDecidesOnce() {
        assertThat(refused(before("TDA", "ARB"), "TDA", APPROVED, approved("TDA")))
                .containsExactly("the-board-decides-once");
    }

    @Test
    void aBoardThatDeferredWaitsForANewVersion() {
        assertThat(refused(before("ARB"), "ARB", APPROVED, made("ARB", Outcome.Type.DEFERRED, 1)))
                .containsExactly("a-new-version-is-awaited");
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"DRAFT", "SUBMITTED"})
    void aCaseThatIsNotBeforeABoardIsNotDecided(Standing standing) {
        var early =
                standing == Standing.DRAFT ? WrittenCases.draft() : WrittenCases.submitted("ARB");

        assertThat(refused(early, "ARB", APPROVED)).containsExactly("case-is-open");
    }

    @Test
    void anOpenOverlapBlocksTheApprovalOfTheArb() {
        var open = decidable(before("ARB"), List.of(), List.of(1));

        assertThat(rules(open.refusals("ARB", APPROVED))).containsExactly("overlap-is-answered");
        assertThat(open.refusals("ARB", APPROVED).all().getFirst().reason()).contains("overlap 1 ");
        assertThat(rules(open.refusals("ARB", new Outcome.ApprovedWithConditions(List.of()))))
                .containsExactly("overlap-is-answered");
    }

    @Test
    void anOpenOverlapKeepsNobodyFromSayingNo() {
        var open = decidable(before("TDA", "ARB"), List.of(approved("TDA")), List.of(1));

        assertThat(rules(open.refusals("ARB", new Outcome.Rejected()))).isEmpty();
        assertThat(rules(open.refusals("ARB", new Outcome.Deferred("Evidence.")))).isEmpty();
    }

    @Test
    void anOpenOverlapIsNoMatterForTheBoardsBefore() {
        var open = decidable(before("TDA", "ARB"), List.of(), List.of(1));

        assertThat(rules(open.refusals("TDA", APPROVED))).isEmpty();
    }

    @Test
    void aCaseThatTheArbClassifiedAsDigitalNeedsADpagOutcome() {
        var referral = referred("ARB", "DPAG");

        assertThat(refused(before("ARB"), "ARB", APPROVED, referral))
                .containsExactlyInAnyOrder(
                        "another-board-comes-first", "digital-has-a-dpag-outcome");
        assertThat(refused(before("ARB"), "ARB", APPROVED, referral, approved("DPAG"))).isEmpty();
    }

    @Test
    void aDigitalCaseMayBeRejectedByTheArb() {
        assertThat(refused(before("DPAG", "ARB"), "ARB", new Outcome.Rejected(), approved("DPAG")))
                .isEmpty();
    }

    @Test
    void aReferralGoesToAReviewingBoardAndNotBack() {
        assertThat(refused(before("ARB"), "ARB", new Outcome.Referred("CAB", "Why not.")))
                .containsExactly("referral-to-a-reviewing-board");
        assertThat(refused(before("ARB"), "ARB", new Outcome.Referred("ARB", "Again.")))
                .containsExactly("referral-to-a-reviewing-board");
        assertThat(
                        refused(
                                before("TDA", "ARB"),
                                "DPAG",
                                new Outcome.Referred("TDA", "Back."),
                                referred("TDA", "DPAG")))
                .containsExactly("referral-does-not-go-back");
    }

    @Test
    void onlyTheApprovalOfTheArbEndsInApproved() {
        var businessCase = before("TDA", "DPAG", "ARB");
        decidable(businessCase, List.of(approved("TDA"), approved("DPAG")), List.of());
        assertThat(businessCase.standing()).isEqualTo(Standing.IN_REVIEW);

        decidable(
                businessCase,
                List.of(approved("TDA"), approved("DPAG"), approved("ARB")),
                List.of());
        assertThat(businessCase.standing()).isEqualTo(Standing.APPROVED);
    }

    private static List<String> refused(
            BusinessCase businessCase, String board, Outcome outcome, Made... made) {
        return rules(decidable(businessCase, List.of(made), List.of()).refusals(board, outcome));
    }
}
