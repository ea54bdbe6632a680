package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The process of a change: whom it waits for, and what comes from its clocks, once. */
@ServiceTest
class ChangeProcessModuleTests {

    private final DueTimers timers;
    private final ProcessesFollowCases processes;
    private final Office office;
    private final ChangeDesk desk;

    ChangeProcessModuleTests(@Autowired ApplicationContext context) {
        timers = new DueTimers(context);
        processes = context.getBean(ProcessesFollowCases.class);
        office = new Office(context);
        desk = new ChangeDesk(office, context.getBean(JdbcClient.class));
    }

    @Test
    void itWaitsForTheChangeManagerThenCabThenItsMakers() {
        var number = desk.submitted(desk.service(), Map.of());
        assertThat(office.workOf(ChangeDesk.MANAGER, number)).containsExactly("Assess the change");
        agrees(number);
        var approved = desk.approved(desk.service(), Map.of());
        assertThat(office.workOf(desk.maker(), approved))
                .containsExactly("Make the change in its window");
        assertThat(office.workOf(Staff.OWNER, approved))
                .containsExactly("Make the change in its window");
        assertThat(office.workOf(ChangeDesk.MANAGER, approved)).isEmpty();
        agrees(approved);
    }

    @Test
    void aLateAssessmentIsChasedOnce() {
        var number = desk.submitted(desk.service(), Map.of());
        office.clock().advance(Duration.ofDays(8));
        timers.run();
        timers.run();
        assertThat(Collections.frequency(desk.acts(number), "ChangeChased")).isEqualTo(1);
        agrees(number);
    }

    @Test
    void aWindowThatPassedIsNotedAndAnotherOneIsBoardedAnew() {
        var number = desk.approved(desk.service(), Map.of());
        office.clock().advance(Duration.ofDays(11));
        timers.run();
        assertThat(desk.standing(number)).isEqualTo("WINDOW_PASSED");
        assertThat(desk.acts(number)).contains("WindowPassed");
        agrees(number);
        desk.act(number, "START").refused(409, "it-is-made-in-its-window");
        var owner = office.as(Staff.OWNER);
        owner.having(owner.get(ChangeDesk.of(number)))
                .patch(
                        ChangeDesk.of(number),
                        Map.of(
                                "from", desk.in(Duration.ofDays(10)),
                                "until", desk.in(Duration.ofDays(10).plusHours(1))))
                .ok();
        assertThat(desk.standing(number)).isEqualTo("DRAFT");
        agrees(number);
    }

    @Test
    void aWindowThatPassesUnderARunningChangeChangesNothing() {
        var number = desk.approved(desk.service(), Map.of());
        office.clock().advance(Duration.ofDays(10));
        desk.act(number, "START").ok();
        office.clock().advance(Duration.ofDays(1));
        timers.run();
        assertThat(desk.standing(number)).isEqualTo("STARTED");
        agrees(number);
    }

    @Test
    void whatIsRefusedOrWithdrawnWaitsForNobody() {
        var refused = desk.assessed(desk.service(), Map.of());
        desk.decide("CAB", refused, Outcomes.rejected()).ok();
        assertThat(desk.standing(refused)).isEqualTo("REFUSED");
        agrees(refused);
        var withdrawn = desk.submitted(desk.service(), Map.of());
        desk.step(Staff.OWNER, withdrawn, "withdrawal", Map.of("reason", "No need.")).ok();
        assertThat(office.workOf(ChangeDesk.MANAGER, withdrawn)).isEmpty();
        agrees(withdrawn);
    }

    @Test
    void anIncidentStartsTheProcessOfAClosedChangeAgain() {
        var number = desk.approved(desk.service(), Map.of());
        desk.made(number, "SUCCESSFUL");
        desk.step(ChangeDesk.MANAGER, number, "closing", null).ok();
        agrees(number);
        desk.step(ChangeDesk.MANAGER, number, "incidents", Map.of("incident", "INC1")).ok();
        agrees(number);
        assertThat(office.workOf(Boards.chairOf("CAB"), number))
                .containsExactly("Look at what was made: CAB");
    }

    private void agrees(String number) {
        assertThat(processes.disagreementsOn(number)).isEqualTo(List.of());
    }
}
