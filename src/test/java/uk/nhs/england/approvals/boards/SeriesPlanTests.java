package uk.nhs.england.approvals.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.nhs.england.approvals.calendar.Calendars;
import uk.nhs.england.approvals.calendar.WorkingCalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** When a board sits by its rule, around days on which nobody works and changes of the clocks. */
class SeriesPlanTests {

    private static final WorkingCalendar CHRISTMAS =
            Calendars.with(
                    Stream.of("2026-12-25", "2026-12-28", "2027-01-01", "2028-02-29")
                            .map(LocalDate::parse)
                            .toList());

    @ParameterizedTest
    @CsvSource({
        "NEXT_WORKING_DAY, 2026-12-29",
        "PREVIOUS_WORKING_DAY, 2026-12-24",
        "CANCEL, ",
    })
    void aSittingOnChristmasDayMovesAsThePolicySays(HolidayPolicy policy, LocalDate held) {
        var planned = only("FREQ=WEEKLY;BYDAY=FR", "2026-12-25", policy);

        assertThat(planned.held()).isEqualTo(held);
        assertThat(planned.why()).isEqualTo("2026-12-25 is not a working day.");
    }

    @Test
    void aSittingOnThe29thOfFebruaryIsHeldInLeapYearsOnly() {
        var rule = terms("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2024-02-29", "10:00");
        assertThat(dates(rule, "2024-01-01", "2033-01-01"))
                .containsExactly(
                        LocalDate.parse("2024-02-29"),
                        LocalDate.parse("2028-02-29"),
                        LocalDate.parse("2032-02-29"));
        var planned =
                SeriesPlan.of(
                        List.of(rule),
                        LocalDate.parse("2028-01-01"),
                        LocalDate.parse("2029-01-01"),
                        CHRISTMAS);
        assertThat(planned.getFirst().held()).isEqualTo("2028-03-01");
    }

    @Test
    void theLocalTimeStaysWhenTheClocksChange() {
        var weekly = terms("FREQ=WEEKLY;BYDAY=TU", "2026-10-20", "10:00");
        assertThat(
                        SeriesPlan.of(
                                        List.of(weekly),
                                        LocalDate.parse("2026-10-20"),
                                        LocalDate.parse("2026-11-04"),
                                        CHRISTMAS)
                                .stream()
                                .map(SeriesPlan.Planned::starts))
                .containsExactly(
                        Instant.parse("2026-10-20T09:00:00Z"),
                        Instant.parse("2026-10-27T10:00:00Z"),
                        Instant.parse("2026-11-03T10:00:00Z"));
    }

    /** RFC 5545: by the clock before the change, and of two the first. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-28, 00:30, 2027-03-28T00:30:00Z",
        "2027-03-28, 01:30, 2027-03-28T01:30:00Z",
        "2027-03-28, 02:30, 2027-03-28T01:30:00Z",
        "2026-10-25, 00:30, 2026-10-24T23:30:00Z",
        "2026-10-25, 01:30, 2026-10-25T00:30:00Z",
        "2026-10-25, 02:30, 2026-10-25T02:30:00Z",
    })
    void aTimeThatIsNotThereOrIsThereTwiceInTheNightOfAChangeIsOneInstant(
            LocalDate day, LocalTime time, Instant instant) {
        assertThat(SeriesPlan.instant(day, time)).isEqualTo(instant);
    }

    @Test
    void aSittingThatWouldMoveOntoAnotherDoesNotTakePlace() {
        var daily = terms("FREQ=WEEKLY;BYDAY=FR,MO,TU", "2026-12-25", "10:00");
        var planned =
                SeriesPlan.of(
                        List.of(daily),
                        LocalDate.parse("2026-12-25"),
                        LocalDate.parse("2026-12-30"),
                        CHRISTMAS);

        assertThat(planned)
                .extracting(SeriesPlan.Planned::held)
                .containsExactly(null, null, LocalDate.parse("2026-12-29"));
        assertThat(planned.getFirst().why())
                .isEqualTo(
                        "2026-12-25 is not a working day, and the board sits on 2026-12-29"
                                + " anyway.");
    }

    @Test
    void eachTermsGiveTheDaysFromTheirFirstToTheirLast() {
        var old = terms("FREQ=WEEKLY;BYDAY=TU", "2026-11-03", "10:00");
        var changed = LocalDate.parse("2026-11-11");
        var later = terms("FREQ=WEEKLY;BYDAY=WE", "2026-11-11", "14:00");
        var planned =
                SeriesPlan.of(
                        List.of(old.until(changed), from(changed, later)),
                        LocalDate.parse("2026-11-01"),
                        LocalDate.parse("2026-11-20"),
                        CHRISTMAS);
        assertThat(planned)
                .extracting(one -> one.date().toString())
                .containsExactly("2026-11-03", "2026-11-10", "2026-11-11", "2026-11-18");
    }

    private static SeriesPlan.Planned only(String rule, String day, HolidayPolicy policy) {
        var terms = Boards.sitting(new Cadence(rule, LocalDate.parse(day), LocalTime.NOON), policy);
        var date = LocalDate.parse(day);
        return SeriesPlan.of(List.of(terms), date, date.plusDays(1), CHRISTMAS).getFirst();
    }

    private static Terms from(LocalDate day, Terms terms) {
        return new Terms(
                day,
                null,
                terms.name(),
                terms.purpose(),
                terms.sits(),
                terms.chairRule(),
                terms.quorum(),
                terms.decisionRule(),
                terms.replyWindow(),
                terms.meeting(),
                terms.agenda());
    }

    private static List<LocalDate> dates(Terms terms, String from, String until) {
        return SeriesPlan.of(
                        List.of(terms), LocalDate.parse(from), LocalDate.parse(until), CHRISTMAS)
                .stream()
                .map(SeriesPlan.Planned::date)
                .toList();
    }

    private static Terms terms(String rule, String first, String starts) {
        return Boards.sitting(
                new Cadence(rule, LocalDate.parse(first), LocalTime.parse(starts)),
                HolidayPolicy.NEXT_WORKING_DAY);
    }
}
