package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.workflow.DueTimers;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A condition from the day it is set to the day it ends, one story for each way it ends. */
@ServiceTest
class ConditionStoryTests {

    private final ApplicationContext context;
    private final Office office;

    ConditionStoryTests(@Autowired ApplicationContext context) {
        this.context = context;
        office = new Office(context);
    }

    @Test
    void aConditionIsMetOnTheSecondAttempt() {
        var reference = office.routed(CaseAnswers.complete());
        var condition = theArbApprovesWithACondition(reference);
        assertThat(office.standing(reference)).isEqualTo("APPROVED_WITH_CONDITIONS");

        theOwnerOffersEvidence(reference, condition);
        office.judge(condition, false);
        assertThat(state(condition)).isEqualTo("OPEN");
        theOwnerOffersEvidence(reference, condition);
        office.judge(condition, true);

        assertThat(state(condition)).isEqualTo("DISCHARGED");
        assertThat(office.workOfAll(reference)).isEmpty();
        assertThat(steps(condition))
                .containsExactly("EVIDENCE_OFFERED", "SENT_BACK", "EVIDENCE_OFFERED", "DISCHARGED");
        assertThat(office.acts(reference))
                .endsWith(
                        "ConditionSet",
                        "EvidenceOffered",
                        "ConditionSentBack",
                        "EvidenceOffered",
                        "ConditionDischarged");
    }

    @Test
    void aConditionBecomesOverdueByItselfAndCanStillBeMet() {
        var reference = office.routed(CaseAnswers.complete());
        var condition = theArbApprovesWithACondition(reference);
        new DueTimers(context).run();
        assertThat(isOverdue(reference, condition)).isFalse();

        office.clock().advance(Duration.ofDays(11));
        new DueTimers(context).run();

        assertThat(isOverdue(reference, condition)).isTrue();
        var last = office.history(reference).getLast();
        assertThat(last.get("event").asString()).isEqualTo("ConditionBecameOverdue");
        assertThat(last.get("actor").asString()).isEqualTo("it-approvals");
        new DueTimers(context).run();
        assertThat(office.acts(reference)).containsOnlyOnce("ConditionBecameOverdue");

        theOwnerOffersEvidence(reference, condition);
        office.judge(condition, true);
        assertThat(isOverdue(reference, condition)).isFalse();
    }

    @Test
    void conditionsOfAWithdrawnCaseLapse() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt());
        var condition = approvedWithACondition("TDA", reference);

        office.withdraw(reference);

        assertThat(office.standing(reference)).isEqualTo("WITHDRAWN");
        lapsed(reference, condition);
    }

    @Test
    void conditionsOfARejectedCaseLapse() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt());
        var condition = approvedWithACondition("TDA", reference);

        office.decide("ARB", reference, Outcomes.rejected());

        assertThat(office.standing(reference)).isEqualTo("REJECTED");
        lapsed(reference, condition);
    }

    @Test
    void conditionsOfAnOpeningBoardStandWhenTheArbApproves() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt());
        var condition = approvedWithACondition("TDA", reference);

        office.everyConsulteeIsContent(reference);
        office.approve("ARB", reference);

        assertThat(office.standing(reference)).isEqualTo("APPROVED_WITH_CONDITIONS");
        assertThat(state(condition)).isEqualTo("OPEN");
        assertThat(office.workOf(Staff.OWNER, reference)).containsExactly("Offer evidence");
    }

    private String theArbApprovesWithACondition(String reference) {
        var condition = approvedWithACondition("ARB", reference);
        var shown = office.condition(condition);
        assertThat(shown.get("owner").asString()).isEqualTo("office.owner");
        assertThat(shown.get("closer").asString()).isEqualTo("office.closer");
        assertThat(shown.get("due").asString()).isEqualTo("2026-09-12");
        assertThat(shown.get("beforeLive").asBoolean()).isTrue();
        assertThat(office.workOf(Staff.OWNER, reference)).containsExactly("Offer evidence");
        assertThat(office.workOf(Staff.CLOSER, reference)).isEmpty();
        return condition;
    }

    private String approvedWithACondition(String board, String reference) {
        var due = office.today().plusDays(10);
        var outcome = Outcomes.approvedIf(List.of(Outcomes.condition(due)));
        return office.decide(board, reference, outcome) + "-C1";
    }

    private void theOwnerOffersEvidence(String reference, String condition) {
        office.offerEvidence(condition);

        assertThat(state(condition)).isEqualTo("OFFERED");
        assertThat(office.workOf(Staff.OWNER, reference)).isEmpty();
        assertThat(office.workOf(Staff.CLOSER, reference)).containsExactly("Judge the evidence");
    }

    private void lapsed(String reference, String condition) {
        assertThat(state(condition)).isEqualTo("LAPSED");
        assertThat(office.workOfAll(reference)).isEmpty();
        assertThat(office.acts(reference)).contains("ConditionLapsed");
        office.as(Staff.OWNER)
                .post("/conditions/" + condition + "/evidence", Map.of("words", "Done."))
                .refused(409, "condition-has-ended");
    }

    private boolean isOverdue(String reference, String condition) {
        var listed =
                office.as(Staff.OWNER).all("/conditions?overdue=true&subject=" + reference).size();
        assertThat(office.condition(condition).get("overdue").asBoolean()).isEqualTo(listed == 1);
        return listed == 1;
    }

    private String state(String condition) {
        return office.condition(condition).get("state").asString();
    }

    private List<String> steps(String condition) {
        return office.condition(condition)
                .get("steps")
                .valueStream()
                .map((JsonNode step) -> step.get("step").asString())
                .toList();
    }
}
