package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.register.DependencyKind;
import uk.nhs.england.approvals.schedule.Booking.Lane;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which rule of the schedule counts on which day (product rule 11). */
class RulesByDayTests {

    private static final ScheduleRule FIRST = rule("2026-01-01", 5);
    private static final ScheduleRule SECOND = rule("2027-04-01", 10);
    private static final ScheduleRule THIRD = rule("2028-04-01", 3);
    private static final RulesByDay RULES = new RulesByDay(List.of(FIRST, SECOND, THIRD));

    @Test
    void aRuleCountsFromItsFirstDayUntilTheNextBegins() {
        assertThat(RULES.on(day("2027-03-31"))).isEqualTo(FIRST);
        assertThat(RULES.on(day("2027-04-01"))).isEqualTo(SECOND);
        assertThat(RULES.on(day("2040-01-01"))).isEqualTo(THIRD);
    }

    @Test
    void theFirstCountsBeforeThereWereAny() {
        assertThat(RULES.on(day("1999-01-01"))).isEqualTo(FIRST);
    }

    @Test
    void whoeverTookTheirTimeUnderARuleMayMeetThoseWhoTakeItUnderALaterOne() {
        assertThat(RULES.since(day("2027-05-01"))).containsExactly(SECOND, THIRD);
        assertThat(RULES.since(day("1999-01-01"))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void theLongestNoticeIsThatOfAnyRule() {
        assertThat(RULES.longestNotice(Lane.NORMAL)).isEqualTo(10);
        assertThat(RULES.longestNotice(Lane.EMERGENCY)).isZero();
    }

    private static ScheduleRule rule(String from, int days) {
        return new ScheduleRule(
                day(from),
                null,
                new ScheduleRule.Notices(days, 0, 0, 0),
                2,
                Set.of(DependencyKind.CALLS));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
