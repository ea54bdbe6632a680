package uk.nhs.england.approvals.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.LocalDate;

/** Time is given, never taken; reminders are said once for each last day. */
class GivingTimeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);

    @Test
    void anExtensionIsLonger() {
        assertThat(rules(extending(Asked.DUE))).containsExactly("an-extension-is-longer");
        assertThat(rules(extending(Asked.DUE.minusDays(1))))
                .containsExactly("an-extension-is-longer");
        assertThat(rules(extending(Asked.DUE.plusDays(1)))).isEmpty();
    }

    @Test
    void timeThatHasPassedGivesNoTime() {
        var overdue = Asked.asked("FINANCE");
        var today = Asked.DUE.plusDays(5);

        assertThat(rules(ExtensionRules.extending(overdue, today.minusDays(1), today)))
                .containsExactly("an-extension-is-ahead");
        assertThat(rules(ExtensionRules.extending(overdue, today, today))).isEmpty();
    }

    @Test
    void anExtensionEnds() {
        assertThat(rules(ExtensionRules.notForEver(60))).isEmpty();
        assertThat(rules(ExtensionRules.notForEver(61))).containsExactly("an-extension-ends");
    }

    @Test
    void itIsDueOnAWorkingDay() {
        assertThat(rules(ExtensionRules.onAWorkingDay(Asked.DUE, false)))
                .containsExactly("due-on-a-working-day");
        assertThat(rules(ExtensionRules.onAWorkingDay(Asked.DUE, true))).isEmpty();
    }

    @Test
    void itIsExtendedByTheConsulteeOrThePmo() {
        assertThat(rules(ExtensionRules.byTheConsulteeOrThePmo(Staff.PMO, false))).isEmpty();
        assertThat(rules(ExtensionRules.byTheConsulteeOrThePmo(Staff.OWNER, true))).isEmpty();
        assertThat(rules(ExtensionRules.byTheConsulteeOrThePmo(Staff.OWNER, false)))
                .containsExactly("extended-by-the-consultee-or-the-pmo");
    }

    @Test
    void onlyWhatIsAwaitedIsExtended() {
        assertThat(
                        rules(
                                ExtensionRules.responseIsAwaited(
                                        Asked.responded("FINANCE", ResponseKind.CONTENT))))
                .containsExactly("a-response-is-awaited");
        assertThat(rules(ExtensionRules.responseIsAwaited(Asked.asked("FINANCE")))).isEmpty();
    }

    @Test
    void aReminderIsSaidOnceForEachLastDay() {
        var consultation = Asked.asked("FINANCE");
        for (var kind : Chasing.Kind.values()) {
            assertThat(consultation.chase(kind, TestClock.START)).isTrue();
            assertThat(consultation.chase(kind, TestClock.START)).isFalse();
        }

        consultation.postpone(new Promise(LocalDate.of(2026, 9, 2), 11, Asked.DUE.plusDays(1)));

        assertThat(consultation.chase(Chasing.Kind.REMINDED_AT_HALF_TIME, TestClock.START))
                .isFalse();
        assertThat(consultation.chase(Chasing.Kind.REMINDED_ON_LAST_DAY, TestClock.START)).isTrue();
        assertThat(consultation.chase(Chasing.Kind.BECAME_OVERDUE, TestClock.START)).isTrue();
    }

    @Test
    void whoHasRespondedIsNotReminded() {
        var responded = Asked.responded("FINANCE", ResponseKind.CONTENT);

        assertThat(responded.chase(Chasing.Kind.BECAME_OVERDUE, TestClock.START)).isFalse();
    }

    @Test
    void itIsOverdueWhenItsLastDayHasPassed() {
        var consultation = Asked.asked("FINANCE");

        assertThat(ConsultationStanding.of(consultation, Asked.DUE))
                .isEqualTo(ConsultationStanding.AWAITED);
        assertThat(ConsultationStanding.of(consultation, Asked.DUE.plusDays(1)))
                .isEqualTo(ConsultationStanding.OVERDUE);
    }

    private static Refusals extending(LocalDate until) {
        return ExtensionRules.extending(Asked.asked("FINANCE"), until, TODAY);
    }
}
