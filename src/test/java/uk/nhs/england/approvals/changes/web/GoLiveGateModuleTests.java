package uk.nhs.england.approvals.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.waivers.Exceptions;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The gate before a go-live (product rule 9). */
@ServiceTest
class GoLiveGateModuleTests {

    private static final String OPEN = "no-open-condition-before-live";

    private final Office office;
    private final ChangeDesk desk;

    GoLiveGateModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        desk = new ChangeDesk(office, context.getBean(JdbcClient.class));
    }

    @Test
    void aGoLiveIsHeldBackWhileItsCaseIsNotApproved() {
        var number = goLive(office.submitted(CaseAnswers.complete()));

        assertThat(desk.hindrances(number)).contains("the-case-is-approved");
    }

    @Test
    void aGoLiveIsHeldBackOnceTheApprovalOfItsCaseHasEnded() {
        var reference = beforeTheArb();
        var body =
                new HashMap<>(
                        office.decision(office.sitting("ARB"), reference, Outcomes.approved()));
        body.put("validUntil", office.today().plusDays(5).toString());
        office.as(Boards.chairOf("ARB")).post("/decisions", body).ok();
        var number = goLive(reference);
        assertThat(desk.hindrances(number)).doesNotContain("the-case-is-approved");

        office.clock().advance(Duration.ofDays(6));

        assertThat(desk.hindrances(number)).contains("the-case-is-approved");
    }

    @Test
    void aConditionBeforeLiveHoldsBackAGoLiveUntilItIsDischarged() {
        var condition = condition();
        var number = goLive(condition.reference());
        assertThat(desk.hindrances(number)).contains(OPEN);

        office.offerEvidence(condition.id());
        assertThat(desk.hindrances(number)).contains(OPEN);
        office.judge(condition.id(), true);

        assertThat(desk.hindrances(number)).doesNotContain(OPEN);
    }

    @Test
    void anExceptionCoversAConditionBeforeLiveForAsLongAsItRuns() {
        var condition = condition();
        var number = goLive(condition.reference());
        var exceptions = new Exceptions(office);
        var terms =
                Map.<String, Object>of(
                        "covers", List.of(condition.id()),
                        "expires", office.today().plusDays(30).toString());
        var exception = exceptions.requested(condition.reference(), terms);
        assertThat(desk.hindrances(number)).contains(OPEN);

        exceptions.grant(exception);
        assertThat(desk.hindrances(number)).doesNotContain(OPEN);

        office.clock().advance(Duration.ofDays(31));
        assertThat(desk.hindrances(number)).contains(OPEN);
    }

    @Test
    void onlyTheArbsChairOverridesTheGateAndEverybodyIsShownIt() {
        var number = goLive(condition().reference());
        var override = overrideOf(number);
        desk.step(Staff.OWNER, number, "overrides", Map.of("reason", "Again."))
                .refused(409, "one-override-at-a-time");

        assertThat(desk.decide("CAB", override, Outcomes.approved()).status()).isNotEqualTo(201);
        assertThat(desk.hindrances(number)).contains(OPEN);

        var decision = desk.decide("ARB", override, Outcomes.approved()).ok();
        assertThat(decision.get("basis").asString()).isEqualTo("CHAIRS_AUTHORITY");
        assertThat(desk.hindrances(number)).doesNotContain(OPEN);
        assertThat(decidedBy(override, "grantedBy")).isEqualTo(decision.get("number").asString());
    }

    @Test
    void anOverrideThatTheArbsChairRefusesHoldsTheChangeBack() {
        var number = goLive(condition().reference());
        var override = overrideOf(number);

        var decision = desk.decide("ARB", override, Outcomes.rejected()).ok();

        assertThat(desk.hindrances(number)).contains(OPEN);
        assertThat(decidedBy(override, "refusedBy")).isEqualTo(decision.get("number").asString());
        assertThat(overrideOf(number)).isNotEqualTo(override);
    }

    @Test
    void anOverrideThatIsNotRatifiedHoldsTheChangeBackUntilAnotherDecisionSupersedesIt() {
        var number = goLive(condition().reference());
        var override = overrideOf(number);
        var first = desk.approveInWriting("ARB", override, 1);
        assertThat(desk.hindrances(number)).doesNotContain(OPEN);

        desk.notRatified("ARB", first);
        assertThat(desk.hindrances(number)).contains(OPEN);

        var second = desk.decide("ARB", override, Outcomes.approved()).ok().get("number");
        assertThat(desk.hindrances(number)).doesNotContain(OPEN);
        assertThat(decidedBy(override, "grantedBy")).isEqualTo(second.asString());
        var chain = office.as(Staff.AUDITOR).get("/decisions/" + first).ok();
        assertThat(chain.get("supersededBy")).isEqualTo(second);
    }

    @Test
    void anOverrideCoversWhatItWasAskedForAndNothingLater() {
        var number = desk.assessed(desk.service(), Map.of("goLiveOf", condition().reference()));
        var first = overrideOf(number);
        var decision = desk.approveInWriting("ARB", first, 1);
        assertThat(desk.hindrances(number)).doesNotContain(OPEN);

        desk.decide("CAB", number, conditioned()).ok();
        assertThat(desk.hindrances(number)).contains(OPEN);
        desk.decide("ARB", overrideOf(number), Outcomes.approved()).ok();
        assertThat(desk.hindrances(number)).doesNotContain(OPEN);

        desk.notRatified("ARB", decision);
        assertThat(desk.hindrances(number)).contains(OPEN);
    }

    @Test
    void anOverrideThatIsNotRatifiedWaitsBesideOneThatWasAskedForSince() {
        var number = desk.assessed(desk.service(), Map.of("goLiveOf", condition().reference()));
        var first = overrideOf(number);
        var decision = desk.approveInWriting("ARB", first, 1);
        desk.decide("CAB", number, conditioned()).ok();
        var second = overrideOf(number);

        desk.notRatified("ARB", decision);

        desk.decide("ARB", second, Outcomes.approved()).ok();
        assertThat(desk.hindrances(number)).contains(OPEN);
        desk.decide("ARB", first, Outcomes.approved()).ok();
        assertThat(desk.hindrances(number)).doesNotContain(OPEN);
    }

    @Test
    void anOverrideIsOfTheChangeAsItWasSubmitted() {
        var number = goLive(condition().reference());
        var waiting = overrideOf(number);
        writeAnew(number);
        desk.step(Staff.OWNER, number, "overrides", Map.of("reason", "Now."))
                .refused(409, "what-is-overridden-was-submitted", "one-override-at-a-time");
        desk.step(Staff.OWNER, number, "submission", null).ok();

        assertThat(desk.decide("ARB", waiting, Outcomes.approved()).status()).isNotEqualTo(201);
        desk.decide("ARB", overrideOf(number), 2, Outcomes.approved()).ok();
        assertThat(desk.hindrances(number)).doesNotContain(OPEN);

        writeAnew(number);
        desk.step(Staff.OWNER, number, "submission", null).ok();
        assertThat(desk.hindrances(number)).contains(OPEN);
    }

    private void writeAnew(String number) {
        var owner = office.as(Staff.OWNER);
        owner.having(owner.get(ChangeDesk.of(number)))
                .patch(ChangeDesk.of(number), Map.of("plan", "All nodes at once."))
                .ok();
    }

    @Test
    void whatWasOverriddenOfACaseUnderReviewIsNotOfOneThatIsWithdrawn() {
        var reference = office.submitted(CaseAnswers.complete());
        var number = goLive(reference);
        desk.decide("ARB", overrideOf(number), Outcomes.approved()).ok();
        assertThat(desk.hindrances(number)).doesNotContain("the-case-is-approved");

        office.withdraw(reference);

        assertThat(desk.hindrances(number)).contains("the-case-is-approved");
    }

    @Test
    void nothingIsOverriddenThatHoldsNothingBack() {
        var number = desk.submitted(desk.service(), Map.of());

        desk.step(Staff.OWNER, number, "overrides", Map.of("reason", "To be sure."))
                .refused(409, "something-holds-it-back");
    }

    private String goLive(String reference) {
        return desk.submitted(desk.service(), Map.of("goLiveOf", reference));
    }

    private String beforeTheArb() {
        var reference = office.routed(CaseAnswers.complete());
        office.everyConsulteeIsContent(reference);
        return reference;
    }

    /** A condition before live, open on an approved case. */
    private record Condition(String reference, String id) {}

    private Condition condition() {
        var reference = beforeTheArb();
        return new Condition(reference, office.decide("ARB", reference, conditioned()) + "-C1");
    }

    private Map<String, Object> conditioned() {
        return Outcomes.approvedIf(List.of(Outcomes.condition(office.today().plusDays(10))));
    }

    private String overrideOf(String number) {
        return desk.step(Staff.OWNER, number, "overrides", Map.of("reason", "It ends today."))
                .ok()
                .get("number")
                .asString();
    }

    private String decidedBy(String override, String how) {
        return office.as(Staff.AUDITOR).all("/changes/overrides").stream()
                .filter(one -> one.get("number").asString().equals(override))
                .map(one -> one.path(how).asString())
                .findFirst()
                .orElseThrow();
    }
}
