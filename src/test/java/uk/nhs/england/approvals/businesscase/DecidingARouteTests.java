package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import static uk.nhs.england.approvals.businesscase.WrittenCases.confirmed;
import static uk.nhs.england.approvals.businesscase.WrittenCases.overridden;
import static uk.nhs.england.approvals.businesscase.WrittenCases.submitted;
import static uk.nhs.england.approvals.testing.Refusing.refuses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.TestClock;

import java.util.List;

/** The PMO confirms or overrides a route (rules 1, 2 and 7). */
class DecidingARouteTests {

    @Test
    void theProposalIsConfirmedWithoutAReason() {
        var businessCase = submitted("TDA", "ARB");

        businessCase.decideRoute(confirmed("TDA", "ARB"));
        WrittenCases.derive(businessCase);

        assertThat(businessCase.boards()).containsExactly("TDA", "ARB");
        assertThat(businessCase.standing()).isEqualTo(Standing.IN_REVIEW);
    }

    @Test
    void anOverrideHasAReason() {
        var recorded = Staff.PMO.at(TestClock.START);
        var unexplained =
                new Route(RouteKind.BOARDS, WrittenCases.steps("ARB"), List.of(), null, recorded);

        refuses(() -> submitted("TDA", "ARB").decideRoute(unexplained), "an-override-has-a-reason");
        assertThatCode(() -> submitted("TDA", "ARB").decideRoute(overridden("ARB")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TDA", "ARB,TDA", "ARB,DPAG", "TDA,DPAG"})
    void noRouteOfBoardsEndsElsewhereThanAtTheArb(String boards) {
        refuses(
                () -> submitted("ARB").decideRoute(overridden(boards.split(","))),
                "approval-is-by-the-arb");
    }

    @Test
    void casesGoToTheBoardsThatReviewThem() {
        refuses(
                () -> submitted("ARB").decideRoute(overridden("CAB", "ARB")),
                "boards-that-review-cases");
        refuses(
                () -> submitted("ARB").decideRoute(overridden("ARB", "ARB")),
                "boards-that-review-cases");
    }

    @Test
    void noReasonKeepsADigitalCaseFromDpag() {
        refuses(
                () -> submitted("DPAG", "ARB").decideRoute(overridden("ARB")),
                "digital-goes-to-dpag");
    }

    @Test
    void aRouteIsDecidedOnce() {
        refuses(
                () -> WrittenCases.before("ARB").decideRoute(overridden("TDA", "ARB")),
                "route-is-decided-once");
        refuses(() -> WrittenCases.draft().decideRoute(overridden("ARB")), "route-is-decided-once");
    }

    @Test
    void nobodyDecidesTheRouteOfTheirOwnCase() {
        var forTheLead = new Actor(Staff.PMO.person(), Staff.PMO.roles(), Staff.LEAD.person());

        refuses(
                () -> submitted("ARB").decideRoute(overridden(Staff.LEAD, "ARB")),
                "nobody-decides-on-their-own");
        refuses(
                () -> submitted("ARB").decideRoute(overridden(Staff.CO_AUTHOR, "ARB")),
                "nobody-decides-on-their-own");
        refuses(
                () -> submitted("ARB").decideRoute(overridden(forTheLead, "ARB")),
                "nobody-decides-on-their-own");
    }
}
