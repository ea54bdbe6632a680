package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.refuses;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who is asked beside the boards: the route says, the PMO adds, a new version widens it. */
class ConsultingTests {

    private static final RouteProposal.Step FINANCE = step("FINANCE");

    @Test
    void aConsulteeIsAskedOnce() {
        var businessCase = WrittenCases.before("ARB");
        businessCase.consult(FINANCE);

        refuses(() -> businessCase.consult(FINANCE), "consultee-is-asked-once");
        businessCase.consult(step("COMMERCIAL"));
        assertThat(businessCase.consultees()).containsExactly("FINANCE", "COMMERCIAL");
    }

    @Test
    void nobodyIsAskedBeforeTheRouteIsDecidedOrAfterTheCaseIsClosed() {
        refuses(() -> WrittenCases.submitted("ARB").consult(FINANCE), "case-is-open");
        var approved = WrittenCases.before("ARB");
        WrittenCases.derive(approved, WrittenCases.approved("ARB"));
        refuses(() -> approved.consult(FINANCE), "case-is-open");
    }

    @Test
    void aNewVersionWidensTheConsulteesAndDropsNone() {
        var route = route(RouteKind.BOARDS, "FINANCE").widenedBy(proposal("IT_SECURITY"));

        assertThat(route.consulteeCodes()).containsExactly("FINANCE", "IT_SECURITY");
        assertThat(route.widenedBy(proposal("FINANCE", "IT_SECURITY"))).isEqualTo(route);
        assertThat(route.boardCodes()).containsExactly("ARB");
    }

    @Test
    void nobodyIsAskedWhereNoBoardDecides() {
        var route = route(RouteKind.ADVICE_ONLY, "FINANCE");

        assertThat(route.consulteeCodes()).isEmpty();
        assertThat(route.widenedBy(proposal("IT_SECURITY"))).isEqualTo(route);
    }

    private static Route route(RouteKind kind, String consultee) {
        return new Route(
                kind,
                WrittenCases.steps("ARB"),
                List.of(step(consultee)),
                null,
                Staff.PMO.at(TestClock.START));
    }

    private static RouteProposal proposal(String... consultees) {
        return new RouteProposal(
                RouteKind.BOARDS,
                WrittenCases.steps("ARB"),
                WrittenCases.steps(consultees),
                List.of(),
                LocalDate.parse("2026-04-01"),
                Map.of());
    }

    private static RouteProposal.Step step(String code) {
        return new RouteProposal.Step(code, "A reason.");
    }
}
