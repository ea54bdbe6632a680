package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An approval with a last day ends on it, and its lead is told in time (rule 4). */
@ServiceTest
class ApprovalExpiryModuleTests {

    /** The first instant of 22 December in England, sixty days before the last day. */
    private static final Instant WARNING = Instant.parse("2026-12-22T00:00:00Z");

    /** The end of 20 February in England. */
    private static final Instant END = Instant.parse("2027-02-21T00:00:00Z");

    @Autowired private ApplicationContext context;
    @Autowired private ProcessesFollowCases processes;
    @Autowired private RebuildingProcesses rebuilding;
    @Autowired private Instances instances;
    @Autowired private TransactionTemplate transaction;

    private Office office;
    private String reference = "";
    private String decision = "";

    @BeforeEach
    void anApprovalToADay() {
        office = new Office(context);
        reference = office.routed(CaseAnswers.complete());
        office.everyConsulteeIsContent(reference);
        var body =
                new HashMap<>(
                        office.decision(office.sitting("ARB"), reference, Outcomes.approved()));
        body.put("validUntil", "2027-02-20");
        decision =
                office.as(Boards.chairOf("ARB"))
                        .post("/decisions", body)
                        .ok()
                        .get("number")
                        .asString();
        agrees();
    }

    @Test
    void theCaseSaysToWhichDayItIsApproved() {
        assertThat(office.show(reference).get("approvedUntil").asString()).isEqualTo("2027-02-20");
    }

    @Test
    void itsLeadIsToldSixtyDaysAhead() {
        at(WARNING.minusMillis(1));
        assertThat(office.workOf(Staff.LEAD, reference)).isEmpty();

        at(WARNING.plusMillis(1));

        assertThat(office.workOf(Staff.LEAD, reference)).containsExactly("Ask for a new approval");
        assertThat(office.history(reference).getLast().get("what").asString())
                .isEqualTo("Approval ends on 2027-02-20");
        agrees();
    }

    @Test
    void theCaseIsApprovedToTheEndOfTheLastDayInEngland() {
        at(END.minusMillis(1));
        assertThat(office.standing(reference)).isEqualTo("APPROVED");

        at(END.plusMillis(1));

        assertThat(office.standing(reference)).isEqualTo("APPROVAL_EXPIRED");
        assertThat(office.acts(reference)).endsWith("ApprovalExpiresSoon", "ApprovalExpired");
        assertThat(office.workOf(Staff.LEAD, reference)).isEmpty();
        agrees();
    }

    @Test
    void aCorrectedLastDayCounts() {
        at(WARNING.plusMillis(1));
        correct("2027-08-20");
        assertThat(office.workOf(Staff.LEAD, reference)).isEmpty();
        agrees();

        at(END.plusMillis(1));

        assertThat(office.standing(reference)).isEqualTo("APPROVED");
        agrees();
    }

    @Test
    void aLostProcessIsRebuilt() {
        at(WARNING.plusMillis(1));
        transaction.executeWithoutResult(_ -> instances.remove(ProcessKey.ofApproval(reference)));
        assertThat(processes.disagreementsOn(reference)).isNotEmpty();
        rebuilding.rebuild(reference, Staff.ADMINISTRATOR);
        assertThat(office.workOf(Staff.LEAD, reference)).hasSize(1);
        agrees();

        at(END.plusMillis(1));

        assertThat(office.acts(reference)).endsWith("ProcessRebuilt", "ApprovalExpired");
        agrees();
    }

    private void correct(String until) {
        var correction =
                Map.of(
                        "correction",
                        "The contract runs half a year longer.",
                        "reasons",
                        "It was heard and weighed.",
                        "validUntil",
                        until,
                        "dissent",
                        List.of());
        office.as(Boards.chairOf("ARB"))
                .post("/decisions/" + decision + "/corrections", correction)
                .ok();
    }

    private void at(Instant instant) {
        office.clock().set(instant);
        var timers = new DueTimers(context);
        while (timers.run() > 0) {
            // A timer that fires may start another that is due already.
        }
    }

    private void agrees() {
        assertThat(processes.disagreementsOn(reference)).isEmpty();
    }
}
