package uk.nhs.england.approvals.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The bank holidays that are shipped are those of England, and the administrator adds others. */
@ServiceTest
class BankHolidaysModuleTests {

    private static final String PATH = "/bank-holidays";

    @Autowired private WorkingDays workingDays;

    private final Api administrator;
    private final Office office;

    BankHolidaysModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        administrator = office.as(Staff.ADMINISTRATOR);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
    void theShippedOnesAreThoseOfEngland(int year) {
        assertThat(days(year)).containsAll(ofEngland(year));
        assertThat(workingDays.isWorkingDay(LocalDate.of(year, 12, 25))).isFalse();
    }

    @Test
    void timeLimitsPassOverThem() {
        var wednesday = LocalDate.of(2026, 12, 23);

        assertThat(workingDays.after(wednesday, 2)).isEqualTo("2026-12-29");
        assertThat(workingDays.between(wednesday, LocalDate.of(2026, 12, 29))).isEqualTo(2);
        assertThat(workingDays.after(LocalDate.of(2026, 12, 26), 1)).isEqualTo("2026-12-29");
    }

    @Test
    void theAdministratorAddsOneAndWithdrawsIt() {
        var day = LocalDate.of(2033, 6, 3);
        var before = workingDays.after(day.minusDays(1), 1);

        administrator.post(PATH, holiday("2033-06-03")).ok();
        assertThat(days(2033)).containsExactly(day);
        assertThat(workingDays.isWorkingDay(day)).isFalse();
        administrator.post(PATH, holiday("2033-06-03")).refused(409, "bank-holiday-is-added-once");

        withdraw("2033-06-03").ok();
        assertThat(days(2033)).isEmpty();
        assertThat(workingDays.after(day.minusDays(1), 1)).isEqualTo(before).isEqualTo(day);
        assertThat(withdraw("2033-06-03").status()).isEqualTo(404);

        administrator.post(PATH, holiday("2033-06-03")).ok();
        withdraw("2033-06-03").ok();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-02", "2026-09-05", "2019-01-01", "9999-12-31"})
    void aDayThatCannotBeOneIsRefused(String day) {
        assertThat(administrator.post(PATH, holiday(day)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "tomorrow", "", "1798416000", "+999999999-12-31"})
    void whatIsNoDayIsRefused(String day) {
        assertThat(administrator.post(PATH, holiday(day)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "2026-09-02"})
    void thereIsNoneToWithdrawOnAnyOtherDay(String day) {
        assertThat(withdraw(day).status()).isEqualTo(404);
    }

    @Test
    void aYearOutOfReachIsRefused() {
        assertThat(administrator.get(PATH + "?year=99999").status()).isEqualTo(400);
        assertThat(administrator.get(PATH + "?year=x").status()).isEqualTo(400);
        assertThat(administrator.get(PATH).ok().get("items")).hasSize(8);
    }

    private Reply withdraw(String day) {
        return administrator.post(
                PATH + "/" + day + "/withdrawal", Map.of("reason", "Announced for another day."));
    }

    private List<LocalDate> days(int year) {
        return administrator
                .get(PATH + "?year=" + year)
                .ok()
                .get("items")
                .valueStream()
                .map(one -> LocalDate.parse(one.get("day").asString()))
                .toList();
    }

    private static Map<String, String> holiday(String day) {
        return Map.of("day", day, "name", "State occasion");
    }

    /** By the rule: Easter, the Mondays of May and August, and substitutes for weekends. */
    private static List<LocalDate> ofEngland(int year) {
        var days = new ArrayList<LocalDate>();
        days.add(weekdayFrom(LocalDate.of(year, 1, 1), days));
        days.add(easter(year).minusDays(2));
        days.add(easter(year).plusDays(1));
        days.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        IntStream.of(5, 8)
                .mapToObj(month -> LocalDate.of(year, month, 1))
                .map(month -> month.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)))
                .forEach(days::add);
        days.add(weekdayFrom(LocalDate.of(year, 12, 25), days));
        days.add(weekdayFrom(LocalDate.of(year, 12, 26), days));
        return days;
    }

    private static LocalDate weekdayFrom(LocalDate day, List<LocalDate> taken) {
        boolean free = day.getDayOfWeek().getValue() <= 5 && !taken.contains(day);
        return free ? day : weekdayFrom(day.plusDays(1), taken);
    }

    /** Easter Sunday by the Anonymous Gregorian algorithm. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int skipped = century - century / 4 - (8 * century + 13) / 25;
        int epact = (skipped + 19 * golden + 15) % 30;
        int moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
