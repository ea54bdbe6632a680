package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.refuses;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.calendar.KeepingTheCalendar;
import uk.nhs.england.approvals.consultations.ConsultationReading;
import uk.nhs.england.approvals.consultations.ConsultationView;
import uk.nhs.england.approvals.consultations.Responding;
import uk.nhs.england.approvals.consultations.Response;
import uk.nhs.england.approvals.consultations.ResponseKind;
import uk.nhs.england.approvals.consultations.Specialists;
import uk.nhs.england.approvals.consultations.Which;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.TestClock;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The clock of a consultation when its days move, its case changes, or its process is lost. */
@ServiceTest
class ConsultationClockModuleTests {

    private static final String SECURITY = "IT_SECURITY";
    private static final Actor ADMINISTRATOR = Acts.actor("flow.admin", Role.ADMINISTRATOR);
    private static final Response CONTENT = new Response(ResponseKind.CONTENT, null);

    /** Ten working days after the tests begin. */
    private static final LocalDate DUE = LocalDate.of(2026, 9, 16);

    @Autowired private ApplicationContext context;
    @Autowired private MyWork work;
    @Autowired private ConsultationReading consultations;
    @Autowired private Responding responding;
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
    void aReminderGivenIsNotGivenAgainWhenABankHolidayMovesTheLastDay() {
        at("2026-09-09T08:00:00Z");
        assertThat(steps()).containsExactly("ASKED", "REMINDED_AT_HALF_TIME");
        var holiday = LocalDate.of(2026, 9, 15);
        calendar.add(holiday, "State occasion", ADMINISTRATOR);
        try {
            at("2026-09-16T08:00:00Z");
            assertThat(steps())
                    .containsExactly("ASKED", "REMINDED_AT_HALF_TIME", "MOVED_BY_A_BANK_HOLIDAY");
            at("2026-09-17T08:00:00Z");
            at("2026-09-17T22:59:00Z");
            assertThat(steps())
                    .containsExactly(
                            "ASKED",
                            "REMINDED_AT_HALF_TIME",
                            "MOVED_BY_A_BANK_HOLIDAY",
                            "REMINDED_ON_LAST_DAY");
            at("2026-09-17T23:00:01Z");
            assertThat(steps()).endsWith("REMINDED_ON_LAST_DAY", "BECAME_OVERDUE");
            agrees();
        } finally {
            clock.reset();
            calendar.withdraw(holiday, "It was for the test.", ADMINISTRATOR);
        }
    }

    @Test
    void aBankHolidayMovesTheReminderAtHalfTimeToo() {
        var holiday = LocalDate.of(2026, 9, 8);
        calendar.add(holiday, "State occasion", ADMINISTRATOR);
        try {
            at("2026-09-09T08:00:00Z");
            assertThat(steps()).containsExactly("ASKED", "MOVED_BY_A_BANK_HOLIDAY");
            at("2026-09-10T08:00:00Z");
            assertThat(steps()).endsWith("REMINDED_AT_HALF_TIME");
            agrees();
        } finally {
            clock.reset();
            calendar.withdraw(holiday, "It was for the test.", ADMINISTRATOR);
        }
    }

    @Test
    void aBankHolidayWithdrawnTakesNoTimeAndRemindsOnTheDayThatWasPromised() {
        var holiday = LocalDate.of(2026, 9, 10);
        calendar.add(holiday, "State occasion", ADMINISTRATOR);
        calendar.withdraw(holiday, "Announced for another day.", ADMINISTRATOR);

        assertThat(shown().due()).isEqualTo(DUE.plusDays(1));
        at("2026-09-16T08:00:00Z");
        assertThat(steps()).doesNotContain("REMINDED_ON_LAST_DAY");
        assertThat(steps().stream().filter("REMINDED_AT_HALF_TIME"::equals)).hasSize(1);
        at("2026-09-17T08:00:00Z");
        assertThat(steps()).endsWith("REMINDED_ON_LAST_DAY");
        agrees();
    }

    @Test
    void aBankHolidayAddedAgainGivesNoMoreTimeThanAddedOnce() {
        var holiday = LocalDate.of(2026, 9, 10);
        calendar.add(holiday, "State occasion", ADMINISTRATOR);
        calendar.withdraw(holiday, "Announced for another day.", ADMINISTRATOR);
        calendar.add(holiday, "State occasion after all", ADMINISTRATOR);
        try {
            assertThat(shown().due()).isEqualTo(DUE.plusDays(1));
            assertThat(steps()).containsExactly("ASKED", "MOVED_BY_A_BANK_HOLIDAY");
            agrees();
        } finally {
            calendar.withdraw(holiday, "It was for the test.", ADMINISTRATOR);
        }
    }

    @Test
    void aBankHolidayAddedAgainMovesADayThatWasNamedOnce() {
        acts.extend(reference, SECURITY, LocalDate.of(2026, 10, 14));
        var holiday = LocalDate.of(2026, 9, 10);
        calendar.add(holiday, "State occasion", ADMINISTRATOR);
        calendar.withdraw(holiday, "Announced for another day.", ADMINISTRATOR);
        calendar.add(holiday, "State occasion after all", ADMINISTRATOR);
        try {
            assertThat(shown().due()).isEqualTo("2026-10-15");
        } finally {
            calendar.withdraw(holiday, "It was for the test.", ADMINISTRATOR);
        }
    }

    @Test
    void aBankHolidayMovesAnOverdueResponseNoMore() {
        at("2026-09-18T09:00:00Z");
        var holiday = LocalDate.of(2026, 9, 21);
        calendar.add(holiday, "State occasion", ADMINISTRATOR);
        try {
            assertThat(shown().due()).isEqualTo(DUE);
            assertThat(steps()).endsWith("BECAME_OVERDUE");
        } finally {
            calendar.withdraw(holiday, "It was for the test.", ADMINISTRATOR);
        }
    }

    @Test
    void whoHasNotRespondedIsAskedAboutTheNewVersionInsteadWithTimeToReadIt() {
        at("2026-09-09T08:00:00Z");
        acts.defer("ARB", reference);

        acts.submit(reference);

        assertThat(shown().version()).isEqualTo(2);
        assertThat(shown().due()).isEqualTo("2026-09-23");
        assertThat(steps()).containsExactly("ASKED", "REMINDED_AT_HALF_TIME", "ASKED");
        assertThat(workOf(SECURITY))
                .singleElement()
                .satisfies(item -> assertThat(item.until()).isEqualTo("2026-09-23"));
        agrees();
        at("2026-09-16T08:00:00Z");
        assertThat(steps()).endsWith("ASKED", "REMINDED_AT_HALF_TIME");
        at("2026-09-23T23:00:01Z");
        assertThat(steps()).endsWith("REMINDED_ON_LAST_DAY", "BECAME_OVERDUE");
        agrees();
        acts.content(reference, SECURITY);
        agrees();
    }

    @Test
    void aNewVersionTakesNoTimeThatWasGiven() {
        acts.extend(reference, SECURITY, LocalDate.of(2026, 10, 14));
        acts.defer("ARB", reference);

        acts.submit(reference);

        assertThat(shown().version()).isEqualTo(2);
        assertThat(shown().due()).isEqualTo("2026-10-14");
        agrees();
    }

    @Test
    void aNewVersionEndsWhatWasOverdueAboutTheLast() {
        at("2026-09-18T09:00:00Z");
        assertThat(steps()).endsWith("BECAME_OVERDUE");
        acts.defer("ARB", reference);

        acts.submit(reference);

        assertThat(shown().due()).isEqualTo("2026-10-02");
        assertThat(shown().workingDaysLate()).isZero();
        agrees();
    }

    @Test
    void withoutAProcessEveryUnlawfulActIsStillRefused() {
        lose();
        var which = new Which(reference, SECURITY);
        var stranger = Specialists.of("FINANCE");

        refuses(() -> responding.respond(which, _ -> {}, CONTENT, stranger), "a-member-responds");
        refuses(
                () -> responding.answerObjection(which, _ -> {}, "No.", Acts.LEAD),
                "an-objection-is-open");
        refuses(() -> acts.approve("ARB", reference), "consultees-have-responded");
        refuses(() -> acts.extend(reference, SECURITY, DUE.minusDays(1)), "an-extension-is-longer");
        acts.content(reference, SECURITY);
        refuses(
                () -> acts.extend(reference, SECURITY, LocalDate.of(2026, 9, 30)),
                "a-response-is-awaited");
        acts.approve("ARB", reference);
        refuses(() -> acts.object(reference, SECURITY), "case-is-open");
        assertThat(steps()).containsExactly("ASKED", "RESPONDED");
    }

    @Test
    void aLostProcessIsRebuiltWithTheTimersOfTheDayOnRecord() {
        acts.extend(reference, SECURITY, LocalDate.of(2026, 9, 30));
        at("2026-09-16T08:00:00Z");
        lose();

        rebuilding.rebuild(reference, ADMINISTRATOR);

        agrees();
        at("2026-09-29T08:00:00Z");
        assertThat(steps()).containsExactly("ASKED", "EXTENDED", "REMINDED_AT_HALF_TIME");
        at("2026-09-30T08:00:00Z");
        assertThat(steps()).endsWith("REMINDED_ON_LAST_DAY");
        at("2026-09-30T23:00:01Z");
        assertThat(steps()).endsWith("BECAME_OVERDUE");
        agrees();
    }

    @Test
    void whatFellDueWhileItsProcessWasLostIsSaidOnceItIsRebuilt() {
        lose();
        at("2026-09-18T09:00:00Z");
        assertThat(steps()).containsExactly("ASKED");

        rebuilding.rebuild(reference, ADMINISTRATOR);
        for (int i = 0; i < 4; i++) {
            new DueTimers(context).run();
        }

        assertThat(steps().stream().filter("BECAME_OVERDUE"::equals)).hasSize(1);
        agrees();
    }

    @Test
    void aWorkingDayLateIsSaidInTheSingular() {
        at("2026-09-17T09:00:00Z");
        acts.content(reference, SECURITY);

        assertThat(
                        jdbc.sql("select what from audit_event where subject_reference = ?")
                                .param(reference)
                                .query(String.class)
                                .list())
                .contains("IT_SECURITY responded, 1 working day late");
    }

    private void lose() {
        transaction.executeWithoutResult(
                _ -> instances.remove(ProcessKey.ofConsultation(reference, SECURITY)));
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

    private List<WorkItem> workOf(String consultee) {
        return work.of(Specialists.of(consultee), null, 1000).stream()
                .filter(item -> item.reference().equals(reference))
                .toList();
    }

    private void agrees() {
        assertThat(processes.disagreementsOn(reference)).isEmpty();
    }
}
