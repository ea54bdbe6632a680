package uk.nhs.england.approvals.boards;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import uk.nhs.england.approvals.calendar.Calendars;
import uk.nhs.england.approvals.calendar.WorkingCalendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every sitting that a rule gives obeys the policy of its board, whatever the holidays. */
class SeriesPlanPropertyTests {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate UNTIL = FROM.plusYears(1);

    @Property(tries = 200)
    void everySittingIsOnAWorkingDayAtItsLocalTimeAndNoTwoAreOnOneDay(
            @ForAll("rules") String rule,
            @ForAll HolidayPolicy policy,
            @ForAll("calendars") WorkingCalendar calendar) {
        var planned = SeriesPlan.of(List.of(terms(rule, policy)), FROM, UNTIL, calendar);
        var held = planned.stream().map(SeriesPlan.Planned::held).filter(Objects::nonNull).toList();

        assertThat(held).allMatch(calendar::isWorkingDay).doesNotHaveDuplicates();
        assertThat(planned)
                .extracting(
                        one -> ZonedDateTime.ofInstant(one.starts(), Rosters.LONDON).toLocalTime())
                .containsOnly(LocalTime.of(14, 0));
    }

    @Property(tries = 200)
    void aSittingIsOnTheDayOfItsRuleOrTheNearestThatThePolicyAllows(
            @ForAll("rules") String rule,
            @ForAll HolidayPolicy policy,
            @ForAll("calendars") WorkingCalendar calendar) {
        for (var one : SeriesPlan.of(List.of(terms(rule, policy)), FROM, UNTIL, calendar)) {
            var held = one.held();
            if (calendar.isWorkingDay(one.date())) {
                assertThat(held).isEqualTo(one.date());
                assertThat(one.why()).isNull();
            } else if (held != null) {
                assertThat(between(one.date(), held)).noneMatch(calendar::isWorkingDay);
                assertThat(held.isAfter(one.date()))
                        .isEqualTo(policy == HolidayPolicy.NEXT_WORKING_DAY);
                assertThat(policy).isNotEqualTo(HolidayPolicy.CANCEL);
                assertThat(one.why()).isNotNull();
            }
        }
    }

    @Property(tries = 100)
    void whatIsPlannedInPartsIsWhatIsPlannedAtOnce(
            @ForAll("rules") String rule,
            @ForAll HolidayPolicy policy,
            @ForAll("calendars") WorkingCalendar calendar) {
        var terms = List.of(terms(rule, policy));
        var middle = FROM.plusDays(100);
        var parts = new ArrayList<>(SeriesPlan.of(terms, FROM, middle, calendar));
        parts.addAll(SeriesPlan.of(terms, middle, UNTIL, calendar));

        assertThat(parts).isEqualTo(SeriesPlan.of(terms, FROM, UNTIL, calendar));
    }

    private static List<LocalDate> between(LocalDate one, LocalDate other) {
        var first = one.isBefore(other) ? one : other;
        var last = one.isBefore(other) ? other : one;
        return first.plusDays(1).datesUntil(last).toList();
    }

    private static Terms terms(String rule, HolidayPolicy policy) {
        return Boards.sitting(
                new Cadence(rule, LocalDate.of(2026, 12, 1), LocalTime.of(14, 0)), policy);
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(
                "FREQ=WEEKLY;BYDAY=TU",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
                "FREQ=WEEKLY;BYDAY=MO,FR",
                "FREQ=MONTHLY;BYMONTHDAY=1,25",
                "FREQ=MONTHLY;BYDAY=1SU,-1SA",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=DAILY",
                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25");
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.integers()
                .between(0, 364)
                .map(FROM::plusDays)
                .set()
                .ofMaxSize(12)
                .map(Calendars::with);
    }
}
