package uk.nhs.england.approvals.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.refuses;
import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.Instant;
import java.time.LocalDate;

/** What can be a bank holiday, and until when one can be withdrawn. */
class BankHolidayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);
    private static final LocalDate AHEAD = LocalDate.of(2026, 9, 18);

    @Test
    void aBankHolidayIsAhead() {
        refuses(() -> added(TODAY), "bank-holiday-is-ahead");
        refuses(() -> added(TODAY.minusDays(1)), "bank-holiday-is-ahead");
        refuses(() -> added(LocalDate.of(2036, 9, 3)), "bank-holiday-is-ahead");
        assertThat(added(TODAY.plusDays(1)).day()).isEqualTo("2026-09-03");
    }

    @Test
    void aBankHolidayIsOnAWeekday() {
        refuses(() -> added(LocalDate.of(2026, 9, 5)), "bank-holiday-is-on-a-weekday");
        refuses(() -> added(LocalDate.of(2026, 9, 6)), "bank-holiday-is-on-a-weekday");
    }

    @Test
    void aBankHolidayIsAddedOnce() {
        assertThat(rules(CalendarRules.addedOnce(AHEAD, true)))
                .containsExactly("bank-holiday-is-added-once");
        assertThat(rules(CalendarRules.addedOnce(AHEAD, false))).isEmpty();
    }

    @Test
    void aBankHolidayThatHasBegunIsNotWithdrawn() {
        var holiday = added(AHEAD);

        refuses(
                () -> holiday.withdraw("Too late.", at("2026-09-17T23:00:00Z")),
                "bank-holiday-is-ahead");
        assertThat(holiday.isWithdrawn()).isFalse();
        holiday.withdraw("Announced for another day.", at("2026-09-17T22:59:00Z"));
        assertThat(holiday.isWithdrawn()).isTrue();
    }

    private static BankHoliday added(LocalDate day) {
        return BankHoliday.add(day, "State occasion", at(TestClock.START.toString()));
    }

    private static Recorded at(String instant) {
        return new Recorded(new PersonId("office.admin"), null, Instant.parse(instant));
    }
}
