package uk.nhs.england.approvals.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import net.fortuna.ical4j.model.Recur;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The days of a rule are those that another library of iCalendar reckons, too. */
class RecurrencePropertyTests {

    private static final int YEARS = 6;
    private static final Recurrence.Fields FIELDS = new Recurrence.Fields("rule", "first");

    @Property(tries = 400)
    void theDaysOfARuleAreThoseOfAnIndependentLibrary(
            @ForAll("rules") String rule, @ForAll("days") LocalDate from) {
        var until = from.plusYears(YEARS);
        var start = days(rule, from, until);
        if (start.isEmpty()) {
            assertThat(independently(rule, from, until)).as(rule + " from " + from).isEmpty();
            return;
        }
        var first = start.getFirst();

        assertThat(Recurrence.refusals(rule, first, FIELDS).all()).as(rule).isEmpty();
        assertThat(days(rule, first, until))
                .as(rule + " from " + first)
                .isEqualTo(independently(rule, first, until));
    }

    /** The library gives up on a rule that has no days for very long; such a rule is refused. */
    private static List<LocalDate> days(String rule, LocalDate from, LocalDate until) {
        try {
            return Recurrence.of(rule, from).days(from, until);
        } catch (IllegalArgumentException | IllegalStateException e) {
            assertThat(Recurrence.refusals(rule, from, FIELDS).all()).isNotEmpty();
            return List.of();
        }
    }

    private static List<LocalDate> independently(String rule, LocalDate first, LocalDate until) {
        return new Recur<LocalDate>(rule)
                .getDates(first, first, until).stream()
                        .filter(day -> !day.isBefore(first) && day.isBefore(until))
                        .distinct()
                        .sorted()
                        .toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 365 * 12)
                .map(days -> LocalDate.of(2020, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<String> rules() {
        return Combinators.combine(
                        Arbitraries.oneOf(weekly(), monthly(), yearly()),
                        Arbitraries.integers().between(1, 4))
                .as((rule, interval) -> rule + ";INTERVAL=" + interval);
    }

    private static Arbitrary<String> weekly() {
        return weekdays().map(days -> "FREQ=WEEKLY;BYDAY=" + days);
    }

    private static Arbitrary<String> monthly() {
        return Arbitraries.oneOf(
                ordinals().map(day -> "FREQ=MONTHLY;BYDAY=" + day),
                monthDays().map(day -> "FREQ=MONTHLY;BYMONTHDAY=" + day),
                Combinators.combine(weekdays(), Arbitraries.of(1, 2, -1))
                        .as("FREQ=MONTHLY;BYDAY=%s;BYSETPOS=%d"::formatted));
    }

    private static Arbitrary<String> yearly() {
        var months = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                Combinators.combine(months, ordinals())
                        .as("FREQ=YEARLY;BYMONTH=%d;BYDAY=%s"::formatted),
                Combinators.combine(months, Arbitraries.integers().between(1, 28))
                        .as("FREQ=YEARLY;BYMONTH=%d;BYMONTHDAY=%d"::formatted),
                Arbitraries.just("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"));
    }

    private static Arbitrary<String> weekdays() {
        return Arbitraries.of("MO", "TU", "WE", "TH", "FR")
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(days -> days.stream().sorted().collect(Collectors.joining(",")));
    }

    private static Arbitrary<String> ordinals() {
        return Combinators.combine(
                        Arbitraries.of(1, 2, 3, 4, -1, -2),
                        Arbitraries.of("MO", "TU", "WE", "TH", "FR", "SU"))
                .as((which, day) -> which + day);
    }

    private static Arbitrary<Integer> monthDays() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 31), Arbitraries.integers().between(-3, -1));
    }
}
