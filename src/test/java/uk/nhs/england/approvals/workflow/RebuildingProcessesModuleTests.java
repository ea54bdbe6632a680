package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Refused;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.TestClock;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Facts alone say how far a case is: a process that is lost or wrong starts again from them. */
@ServiceTest
class RebuildingProcessesModuleTests {

    private static final Actor ADMINISTRATOR = Acts.actor("flow.admin", Role.ADMINISTRATOR);

    @Autowired private ApplicationContext context;
    @Autowired private RebuildingProcesses rebuilding;
    @Autowired private ProcessesFollowCases processes;
    @Autowired private MockMvc mvc;
    @Autowired private CasePictures pictures;
    @Autowired private Instances instances;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestClock clock;

    private Acts acts;

    @BeforeEach
    void people() {
        acts = new Acts(context);
    }

    @Test
    void aLostProcessIsRebuiltFromTheFacts() {
        var reference = acts.before("TDA", "DPAG", "ARB");
        acts.approve("TDA", reference);
        acts.defer("DPAG", reference);

        lose(reference);
        assertThat(processes.disagreementsOn(reference))
                .extracting(Disagreement::what)
                .containsExactlyInAnyOrder("resubmit:DPAG missing", "0 processes");

        rebuilding.rebuild(reference, ADMINISTRATOR);
        assertThat(Pictures.waits(pictures.of(reference, Acts.PMO)))
                .containsExactly("Submit a new version: flow.lead");
        agrees(reference);
        assertThat(journal(reference))
                .contains("Process started again from the facts: " + reference);
    }

    @Test
    void aCaseThatIsNotThereIsNotRebuilt() {
        assertThatThrownBy(() -> rebuilding.rebuild("BC-2026-7777", ADMINISTRATOR))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCaseGoesOnAfterItsProcessWasRebuilt() {
        var reference = acts.before("TDA", "ARB");
        lose(reference);
        rebuilding.rebuild(reference, ADMINISTRATOR);

        acts.approve("TDA", reference);
        acts.approve("ARB", reference);

        assertThat(pictures.of(reference, Acts.PMO).done()).contains("end-approved");
        agrees(reference);
    }

    @Test
    void factsGoOnWithoutAProcess() {
        var reference = acts.before("TDA", "ARB");
        lose(reference);

        acts.approve("TDA", reference);
        rebuilding.rebuild(reference, ADMINISTRATOR);

        assertThat(Pictures.waits(pictures.of(reference, Acts.PMO)))
                .containsExactly("Decide at a sitting: ARB");
    }

    @Test
    void aLostProcessOfAConditionIsRebuilt() {
        var reference = acts.before("TDA", "ARB");
        var condition = acts.approveWithCondition("TDA", reference, LocalDate.of(2026, 9, 30));
        acts.offerEvidence(condition);
        lose(condition);

        rebuilding.rebuild(reference, ADMINISTRATOR);

        agrees(reference);
        acts.discharge(condition);
        agrees(reference);
    }

    @Test
    void aSecondProcessIsOneTooMany() {
        var reference = acts.submitted();
        transaction.executeWithoutResult(
                _ -> instances.start(Models.BUSINESS_CASE, new ProcessKey(reference)));
        assertThat(processes.disagreementsOn(reference))
                .extracting(Disagreement::what)
                .containsExactly("2 processes");

        rebuilding.rebuild(reference, ADMINISTRATOR);

        agrees(reference);
    }

    @Test
    void aProcessThatAgreesIsNotRebuilt() {
        var reference = acts.submitted();

        assertThatThrownBy(() -> rebuilding.rebuild(reference, ADMINISTRATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nothing to rebuild");
    }

    @Test
    void aNewVersionThatBringsInABoardIsFollowed() {
        var reference = acts.before("TDA", "ARB");
        acts.defer("TDA", reference);
        jdbc.sql(
                        """
                        update businesscase_case set route = jsonb_set(route, '{boards}',
                            '[{"code": "DPAG", "reason": "Now digital."}]' || (route -> 'boards'))
                        where reference = ?
                        """)
                .param(reference)
                .update();

        acts.submit(reference);

        assertThat(Pictures.waits(pictures.of(reference, Acts.PMO)))
                .containsExactlyInAnyOrder("Decide at a sitting: TDA", "Decide at a sitting: DPAG");
        agrees(reference);
    }

    @Test
    void readinessTellsThatAProcessIsLostAndThatItIsBack() throws Exception {
        var reference = acts.submitted();
        lose(reference);
        clock.advance(Duration.ofMinutes(2));
        mvc.perform(get("/actuator/health/readiness"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("DISAGREES"))
                .andExpect(jsonPath("$.components.processes.status").value("DISAGREES"));

        rebuilding.rebuild(reference, ADMINISTRATOR);
        assertThat(processes.disagreements(1000))
                .extracting(Disagreement::key)
                .doesNotContain(reference);
    }

    private void lose(String key) {
        transaction.executeWithoutResult(_ -> instances.remove(new ProcessKey(key)));
    }

    private void agrees(String reference) {
        assertThat(processes.disagreementsOn(reference)).isEmpty();
    }

    private List<String> journal(String reference) {
        return jdbc.sql("select what from audit_event where subject_reference = ?")
                .param(reference)
                .query(String.class)
                .list();
    }
}
