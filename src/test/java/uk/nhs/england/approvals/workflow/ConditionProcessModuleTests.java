package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A condition is followed until it ends, and its due date passes by itself. */
@ServiceTest
class ConditionProcessModuleTests {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

    @Autowired private ApplicationContext context;
    @Autowired private MyWork work;
    @Autowired private ProcessesFollowCases processes;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestClock clock;

    private Acts acts;
    private String reference = "";
    private String condition = "";

    @BeforeEach
    void aCaseApprovedWithACondition() {
        acts = new Acts(context);
        reference = acts.before("TDA", "ARB");
        condition = acts.approveWithCondition("TDA", reference, DUE);
    }

    @Test
    void theOwnerIsAskedForEvidenceByTheDueDate() {
        var asked = workOn(Acts.OWNER).getFirst();

        assertThat(asked.asked()).isEqualTo("Offer evidence");
        assertThat(asked.reference()).isEqualTo(reference);
        assertThat(asked.until()).isEqualTo(DUE);
        assertThat(workOn(Acts.CLOSER)).isEmpty();
        agrees();
    }

    @Test
    void evidenceOfferedWaitsForTheCloser() {
        acts.offerEvidence(condition);

        assertThat(workOn(Acts.OWNER)).isEmpty();
        assertThat(workOn(Acts.CLOSER))
                .extracting(WorkItem::asked)
                .containsExactly("Judge the evidence");
        agrees();
    }

    @Test
    void evidenceSentBackWaitsForTheOwnerAgain() {
        acts.offerEvidence(condition);
        acts.sendBack(condition);

        assertThat(workOn(Acts.OWNER))
                .extracting(WorkItem::asked)
                .containsExactly("Offer evidence");
        agrees();
    }

    @Test
    void aDischargedConditionWaitsForNobody() {
        acts.offerEvidence(condition);
        acts.discharge(condition);

        assertThat(workOn(Acts.OWNER)).isEmpty();
        assertThat(workOn(Acts.CLOSER)).isEmpty();
        agrees();
    }

    @Test
    void aConditionLapsesWithItsCase() {
        acts.withdraw(reference);

        assertThat(workOn(Acts.OWNER)).isEmpty();
        agrees();
    }

    @Test
    void aConditionLapsesWhileItsEvidenceIsJudged() {
        acts.offerEvidence(condition);

        acts.reject("ARB", reference);

        assertThat(workOn(Acts.CLOSER)).isEmpty();
        agrees();
    }

    @Test
    void aConditionIsNotOverdueOnTheEveningOfItsDueDate() {
        clock.set(Instant.parse("2026-09-30T22:59:00Z"));
        new DueTimers(context).run();

        assertThat(overdue()).isFalse();
    }

    @Test
    void aConditionBecomesOverdueByItselfAtMidnightInEngland() {
        clock.set(Instant.parse("2026-09-30T23:00:01Z"));
        new DueTimers(context).run();

        assertThat(overdue()).isTrue();
        assertThat(workOn(Acts.OWNER))
                .singleElement()
                .matches(item -> item.overdue(DUE.plusDays(1)));
        agrees();
    }

    @Test
    void anOverdueConditionCanStillBeMet() {
        clock.set(Instant.parse("2026-10-05T09:00:00Z"));
        new DueTimers(context).run();

        acts.offerEvidence(condition);
        acts.sendBack(condition);
        clock.advance(Duration.ofMinutes(1));
        new DueTimers(context).run();
        acts.offerEvidence(condition);
        acts.discharge(condition);

        assertThat(workOn(Acts.OWNER)).isEmpty();
        assertThat(timesNoted()).isEqualTo(1);
        agrees();
    }

    private List<WorkItem> workOn(Actor actor) {
        return work.of(actor, null, 1000).stream()
                .filter(item -> condition.equals(item.condition()))
                .toList();
    }

    private boolean overdue() {
        return timesNoted() > 0;
    }

    private int timesNoted() {
        return jdbc.sql(
                        """
                        select count(*) from audit_event
                        where event = 'ConditionBecameOverdue' and what like ?
                        """)
                .param("Condition " + condition + " %")
                .query(Integer.class)
                .single();
    }

    private void agrees() {
        assertThat(processes.disagreementsOn(reference)).isEmpty();
    }
}
