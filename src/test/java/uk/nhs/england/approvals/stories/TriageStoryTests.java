package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.businesscase.answers.RequestKind;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.List;
import java.util.Map;

/** What the table proposes and what the PMO makes of it. */
@ServiceTest
class TriageStoryTests {

    private final Office office;

    TriageStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
    }

    @Test
    void theRouteShowsWhichRowsFiredAndWhyAndKeepsThem() {
        var reference = office.submitted(CaseAnswers.complete().usingCoreIt());
        var proposal = route(reference).get("proposal");
        assertThat(proposal.get("kind").asString()).isEqualTo("BOARDS");
        assertThat(codes(proposal)).containsExactly("TDA", "ARB");
        assertThat(proposal.get("table").asString()).isEqualTo("2026-04-01");
        assertThat(proposal.get("thresholds").get("financeReview").asLong()).isEqualTo(100_000);
        proposal.get("firedRows")
                .forEach(row -> assertThat(row.get("words").asString()).endsWith("."));

        office.confirmRoute(reference);
        office.approve("TDA", reference);

        assertThat(route(reference).get("proposal")).isEqualTo(proposal);
        assertThat(codes(route(reference).get("decided"))).containsExactly("TDA", "ARB");
    }

    @Test
    void thePmoOverridesTheRouteWithAReasonThatIsOnTheRecord() {
        var reference = office.submitted(CaseAnswers.complete());
        office.overrideRoute(reference, "", "TDA", "ARB").refused(422, "an-override-has-a-reason");

        office.overrideRoute(reference, "It moves a hospital's directory.", "TDA", "ARB").ok();

        assertThat(office.waits(reference)).containsExactly("Decide at a sitting: TDA");
        var decided = route(reference).get("decided");
        assertThat(decided.get("reason").asString()).isEqualTo("It moves a hospital's directory.");
        var act = office.history(reference).getLast();
        assertThat(act.get("what").asString()).isEqualTo("Route overridden");
        assertThat(act.get("actor").asString()).isEqualTo("office.pmo");
        assertThat(act.get("changes").toString()).contains("It moves a hospital's directory.");
        office.approve("TDA", reference);
        office.approve("ARB", reference);
        assertThat(office.standing(reference)).isEqualTo("APPROVED");
    }

    @Test
    void aRouteIsNotConfirmedAndChangedAtOnce() {
        var reference = office.submitted(CaseAnswers.complete());

        office.decideRoute(reference, Map.of("confirmed", true, "kind", "NO_GOVERNANCE"))
                .refused(422, "a-confirmed-route-is-as-proposed");

        assertThat(office.standing(reference)).isEqualTo("SUBMITTED");
    }

    @Test
    void aSmallRenewalNeedsNoGovernance() {
        var reference =
                office.submitted(
                        CaseAnswers.complete().asking(RequestKind.RENEWAL).costing(20_000));
        assertThat(route(reference).get("proposal").get("kind").asString())
                .isEqualTo("NO_GOVERNANCE");

        office.confirmRoute(reference);

        ended(reference, "NO_GOVERNANCE_NEEDED", "end-without-governance");
    }

    @Test
    void thePmoFindsThatNoGovernanceIsNeeded() {
        var reference = office.submitted(CaseAnswers.complete());

        office.overrideRoute(reference, "It is a copy of what the ARB approved in June.").ok();

        ended(reference, "NO_GOVERNANCE_NEEDED", "end-without-governance");
    }

    @Test
    void aCaseThatAsksForAdviceIsAdvised() {
        var reference = office.submitted(CaseAnswers.complete().asking(RequestKind.ADVICE));
        office.confirmRoute(reference);
        assertThat(office.standing(reference)).isEqualTo("ADVICE_REQUESTED");
        assertThat(office.workOf(Staff.PMO, reference)).containsExactly("Give advice");

        office.as(Staff.PMO)
                .post(Office.of(reference) + "/advice", Map.of("words", "Use the shared portal."))
                .ok();

        ended(reference, "ADVICE_GIVEN", "end-with-advice");
        assertThat(office.show(reference).get("advice").get("words").asString())
                .isEqualTo("Use the shared portal.");
    }

    private void ended(String reference, String standing, String end) {
        assertThat(office.standing(reference)).isEqualTo(standing);
        assertThat(office.workOfAll(reference)).isEmpty();
        assertThat(office.waits(reference)).isEmpty();
        assertThat(office.process(reference).get("done").toString()).contains(end);
    }

    private JsonNode route(String reference) {
        return office.as(Staff.LEAD).get(Office.of(reference) + "/route").ok();
    }

    private static List<String> codes(JsonNode route) {
        return route.get("boards").valueStream().map(one -> one.get("code").asString()).toList();
    }
}
