package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.calendar.KeepingTheCalendar;
import uk.nhs.england.approvals.consultations.ConsultationReading;
import uk.nhs.england.approvals.consultations.ConsultationStanding;
import uk.nhs.england.approvals.consultations.ConsultationView;
import uk.nhs.england.approvals.consultations.Specialists;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.Refused;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.TestClock;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A consultee is asked, reminded at half time and on the last day, and shown to be overdue. */
@ServiceTest
class ConsultationProcessModuleTests {

    private static final String SECURITY = "IT_SECURITY";
    private static final Actor ADMINISTRATOR = Acts.actor("flow.admin", Role.ADMINISTRATOR);

    /** Ten working days after the tests begin. */
    private static final LocalDate DUE = LocalDate.of(2026, 9, 16);

    @Autowired private ApplicationContext context;
    @Autowired private MyWork work;
    @Autowired private CasePictures pictures;
    @Autowired private ConsultationReading consultations;
    @Autowired private ProcessesFollowCases processes;
    @Autowired private RebuildingProcesses rebuilding;
    @Autowired private KeepingTheCalendar calendar;
    @Autowired private Instances instances;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestClock clock;

    private Acts acts;
    private String reference = "";

    @BeforeEach
    void aCaseAboutWhichSecurityIsAsked() {
        acts = new Acts(context);
        reference = acts.consulting(SECURITY);
    }

    @Test
    void whoAnswersForTheConsulteeIsAskedByTheDueDay() {
        var asked = workOf(SECURITY).getFirst();

        assertThat(asked.asked()).isEqualTo("Respond");
        assertThat(asked.consultee()).isEqualTo(SECURITY);
        assertThat(asked.board()).isNull();
        assertThat(asked.until()).isEqualTo(DUE);
        assertThat(workOf("FINANCE")).isEmpty();
        agrees();
    }

    @Test
    void thePictureShowsTheConsultationBesideTheBoards() {
        var picture = pictures.of(reference, Acts.PMO);

        assertThat(picture.boardReviews()).hasSize(1);
        assertThat(picture.consultations())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.consultee()).isEqualTo(SECURITY);
                            assertThat(one.model()).isEqualTo("consultation");
                            assertThat(one.current())
                                    .flatExtracting(Wait::waitsFor)
                                    .containsExactly(new Waiter(Waiter.Kind.CONSULTEE, SECURITY));
                        });
    }

    @Test
    void aResponseEndsTheProcess() {
        acts.content(reference, SECURITY);

        assertThat(workOf(SECURITY)).isEmpty();
        assertThat(shown().standing()).isEqualTo(ConsultationStanding.RESPONDED);
        agrees();
    }

    @Test
    void aResponseMayBeReplacedUntilTheCaseIsClosed() {
        acts.object(reference, SECURITY);
        acts.content(reference, SECURITY);
        agrees();

        acts.approve("ARB", reference);

        assertThatThrownBy(() -> acts.object(reference, SECURITY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("approved");
        assertThat(steps()).containsExactly("ASKED", "RESPONDED", "RESPONDED");
    }

    @Test
    void itIsRemindedAtHalfTimeInTheMorning() {
        at("2026-09-09T06:59:00Z");
        assertThat(steps()).containsExactly("ASKED");

        at("2026-09-09T07:00:01Z");
        at("2026-09-09T12:00:00Z");

        assertThat(steps()).containsExactly("ASKED", "REMINDED_AT_HALF_TIME");
        assertThat(journal()).contains("IT_SECURITY reminded at half time");
        agrees();
    }

    @Test
    void itIsRemindedOnTheLastDay() {
        at("2026-09-15T23:30:00Z");
        assertThat(steps()).doesNotContain("REMINDED_ON_LAST_DAY");

        at("2026-09-16T07:00:01Z");

        assertThat(steps())
                .containsExactly("ASKED", "REMINDED_AT_HALF_TIME", "REMINDED_ON_LAST_DAY");
        agrees();
    }

    @Test
    void itIsOverdueAfterTheLastDayAndStillAnswers() {
        at("2026-09-16T22:59:00Z");
        assertThat(steps()).doesNotContain("BECAME_OVERDUE");
        assertThat(shown().standing()).isEqualTo(ConsultationStanding.AWAITED);

        at("2026-09-18T09:00:00Z");
        assertThat(steps()).contains("BECAME_OVERDUE");
        assertThat(shown().standing()).isEqualTo(ConsultationStanding.OVERDUE);
        assertThat(shown().workingDaysLate()).isEqualTo(2);
        assertThat(overdue()).contains(reference);
        agrees();

        acts.content(reference, SECURITY);
        assertThat(shown().workingDaysLate()).isEqualTo(2);
        assertThat(overdue()).doesNotContain(reference);
        assertThat(journal()).contains("IT_SECURITY responded, 2 working days late");
        agrees();
    }

    @Test
    void withMoreTimeItsTimersMove() {
        acts.extend(reference, SECURITY, LocalDate.of(2026, 9, 30));

        assertThat(workOf(SECURITY).getFirst().until()).isEqualTo("2026-09-30");
        at("2026-09-09T08:00:00Z");
        assertThat(steps()).containsExactly("ASKED", "EXTENDED");
        at("2026-09-16T07:30:00Z");
        assertThat(steps()).containsExactly("ASKED", "EXTENDED", "REMINDED_AT_HALF_TIME");
        at("2026-09-30T23:00:01Z");
        assertThat(steps())
                .endsWith("REMINDED_AT_HALF_TIME", "REMINDED_ON_LAST_DAY", "BECAME_OVERDUE");
        agrees();
    }

    @Test
    void moreTimeAfterTheLastDayMakesItDueAgain() {
        at("2026-09-17T09:00:00Z");
        acts.extend(reference, SECURITY, LocalDate.of(2026, 9, 24));
        assertThat(shown().standing()).isEqualTo(ConsultationStanding.AWAITED);

        at("2026-09-24T23:00:01Z");

        assertThat(steps().stream().filter("BECAME_OVERDUE"::equals)).hasSize(2);
        assertThat(steps().stream().filter("REMINDED_AT_HALF_TIME"::equals)).hasSize(1);
        agrees();
    }

    @Test
    void aBankHolidayAddedUnderARunningClockTakesNoTimeFromIt() {
        var untouched = acts.consulting("FINANCE");
        var holiday = LocalDate.of(2026, 9, 10);
        calendar.add(holiday, "State occasion", ADMINISTRATOR);
        try {
            assertThat(shown().due()).isEqualTo(DUE.plusDays(1));
            assertThat(steps()).containsExactly("ASKED", "MOVED_BY_A_BANK_HOLIDAY");
            assertThat(workOf(SECURITY).getFirst().until()).isEqualTo(DUE.plusDays(1));
            assertThat(consultations.show(untouched, "FINANCE", Acts.PMO).due())
                    .isEqualTo("2026-09-09");
            at("2026-09-16T22:00:00Z");
            assertThat(steps()).doesNotContain("REMINDED_ON_LAST_DAY");
            at("2026-09-17T07:00:01Z");
            assertThat(steps()).endsWith("REMINDED_ON_LAST_DAY");
            agrees();
        } finally {
            clock.reset();
            calendar.withdraw(holiday, "It was for the test.", ADMINISTRATOR);
        }
        assertThat(shown().due()).isEqualTo(DUE.plusDays(1));
    }

    @Test
    void aRebuiltProcessPassesWhatHasHappened() {
        at("2026-09-09T08:00:00Z");
        transaction.executeWithoutResult(
                _ -> instances.remove(ProcessKey.ofConsultation(reference, SECURITY)));
        assertThat(processes.disagreementsOn(reference)).isNotEmpty();

        rebuilding.rebuild(reference, ADMINISTRATOR);
        at("2026-09-16T08:00:00Z");

        assertThat(steps())
                .containsExactly("ASKED", "REMINDED_AT_HALF_TIME", "REMINDED_ON_LAST_DAY");
        agrees();
        acts.content(reference, SECURITY);
        agrees();
    }

    @Test
    void aProcessThatIsOneTooManyIsRemoved() {
        acts.content(reference, SECURITY);
        transaction.executeWithoutResult(_ -> aRunningProcess());
        assertThat(processes.disagreementsOn(reference)).isNotEmpty();

        rebuilding.rebuild(reference, ADMINISTRATOR);

        agrees();
    }

    @Test
    void itLapsesWithTheCase() {
        acts.reject("ARB", reference);

        assertThat(shown().standing()).isEqualTo(ConsultationStanding.LAPSED);
        assertThat(workOf(SECURITY)).isEmpty();
        at("2026-09-20T09:00:00Z");
        assertThat(steps()).containsExactly("ASKED", "LAPSED");
        agrees();
    }

    @Test
    void itLapsesWhenTheCaseIsWithdrawn() {
        acts.withdraw(reference);

        assertThat(shown().standing()).isEqualTo(ConsultationStanding.LAPSED);
        agrees();
    }

    @Test
    void aNewVersionAsksThoseAgainWhoObjected() {
        acts.consult(reference, "FINANCE");
        acts.object(reference, SECURITY);
        acts.content(reference, "FINANCE");
        acts.defer("ARB", reference);
        at("2026-09-03T09:00:00Z");

        acts.submit(reference);

        assertThat(shown().version()).isEqualTo(2);
        assertThat(shown().due()).isEqualTo("2026-09-17");
        assertThat(shown().objectionOpen()).isTrue();
        assertThat(workOf(SECURITY)).hasSize(1);
        assertThat(workOf("FINANCE")).isEmpty();
        assertThat(steps()).containsExactly("ASKED", "RESPONDED", "ASKED");
        agrees();
    }

    @Test
    void aConsulteeThatThePmoPutsOnTheRouteIsAskedToo() {
        acts.consult(reference, "CLINICAL_SAFETY");

        assertThat(workOf("CLINICAL_SAFETY")).hasSize(1);
        agrees();
    }

    /** As if a response had been recorded without the process knowing. */
    private void aRunningProcess() {
        state("AWAITED");
        instances.start(Models.CONSULTATION, ProcessKey.ofConsultation(reference, SECURITY));
        state("RESPONDED");
    }

    private void state(String state) {
        jdbc.sql("update consultations_consultation set state = ? where case_reference = ?")
                .params(state, reference)
                .update();
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
        new DueTimers(context).run();
    }

    private ConsultationView shown() {
        return consultations.show(reference, SECURITY, Acts.PMO);
    }

    private List<String> steps() {
        return shown().history().stream().map(ConsultationView.StepView::step).toList();
    }

    private List<String> overdue() {
        var filter = new ConsultationReading.Filter(SECURITY, true);
        return consultations.queue(filter, null, 1000, Acts.PMO).stream()
                .map(ConsultationView::reference)
                .toList();
    }

    private List<WorkItem> workOf(String consultee) {
        return work.of(Specialists.of(consultee), null, 1000).stream()
                .filter(item -> item.reference().equals(reference))
                .toList();
    }

    private List<String> journal() {
        return jdbc.sql("select what from audit_event where subject_reference = ?")
                .param(reference)
                .query(String.class)
                .list();
    }

    private void agrees() {
        assertThat(processes.disagreementsOn(reference)).isEmpty();
    }
}
