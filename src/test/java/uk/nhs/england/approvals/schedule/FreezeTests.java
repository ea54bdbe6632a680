package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.refuses;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.register.Hosting;

import java.util.List;

/** When a freeze freezes, and what cannot be one (product rule 11). */
class FreezeTests {

    @Test
    void aFreezeFreezesFromItsBeginningUntilItsEnd() {
        var freeze = Some.kept(Some.freeze("2026-12-18T18:00", "2027-01-04T08:00", null));

        assertThat(freeze.freezes(Some.span("2026-12-25T10:00:00Z", "2026-12-25T11:00:00Z")))
                .isPresent();
        assertThat(freeze.freezes(Some.span("2027-01-04T07:59:00Z", "2027-01-04T09:00:00Z")))
                .contains(Some.span("2027-01-04T07:59:00Z", "2027-01-04T08:00:00Z"));
        assertThat(freeze.freezes(Some.span("2027-01-04T08:00:00Z", "2027-01-04T09:00:00Z")))
                .isEmpty();
    }

    @Test
    void aFreezeByARuleComesAgainByTheClocksOfEngland() {
        var monthEnds =
                Some.kept(
                        Some.freeze(
                                "2026-11-30T18:00",
                                "2026-12-01T08:00",
                                "FREQ=MONTHLY;BYMONTHDAY=-1"));

        assertThat(monthEnds.freezes(Some.span("2027-06-30T17:00:00Z", "2027-06-30T17:30:00Z")))
                .isPresent();
        assertThat(monthEnds.freezes(Some.span("2027-07-01T06:59:00Z", "2027-07-01T07:30:00Z")))
                .contains(Some.span("2027-07-01T06:59:00Z", "2027-07-01T07:00:00Z"));
        assertThat(monthEnds.freezes(Some.span("2027-06-29T17:00:00Z", "2027-06-29T18:00:00Z")))
                .isEmpty();
    }

    @Test
    void aFreezeOverTheHourThatComesTwiceIsAnHourLonger() {
        var freeze = Some.kept(Some.freeze("2026-10-25T00:30", "2026-10-25T03:00", null));
        var night = Some.span("2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z");

        assertThat(freeze.freezes(night))
                .contains(Some.span("2026-10-24T23:30:00Z", "2026-10-25T03:00:00Z"));
    }

    @Test
    void aFreezeThatEndsInTheHourThatComesTwiceEndsTheFirstTime() {
        var freeze = Some.kept(Some.freeze("2026-10-25T00:30", "2026-10-25T01:30", null));
        var night = Some.span("2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z");

        assertThat(freeze.freezes(night))
                .contains(Some.span("2026-10-24T23:30:00Z", "2026-10-25T00:30:00Z"));
    }

    @Test
    void aFreezeOverTheHourThatNeverComesIsAnHourShorter() {
        var freeze = Some.kept(Some.freeze("2027-03-28T00:30", "2027-03-28T03:00", null));
        var night = Some.span("2027-03-27T12:00:00Z", "2027-03-28T12:00:00Z");

        assertThat(freeze.freezes(night))
                .contains(Some.span("2027-03-28T00:30:00Z", "2027-03-28T02:00:00Z"));
    }

    @Test
    void aFreezeWithinTheHourThatNeverComesFreezesNothing() {
        var freeze = Some.kept(Some.freeze("2027-03-28T01:10", "2027-03-28T01:50", null));
        var night = Some.span("2027-03-27T12:00:00Z", "2027-03-28T12:00:00Z");

        assertThat(freeze.freezes(night)).isEmpty();
    }

    @Test
    void aFreezeByARuleKeepsItsTimeOfDayWhenTheClocksChange() {
        var daily = Some.kept(Some.freeze("2026-10-20T18:00", "2026-10-20T20:00", "FREQ=DAILY"));

        assertThat(daily.freezes(Some.span("2026-10-24T12:00:00Z", "2026-10-24T23:00:00Z")))
                .contains(Some.span("2026-10-24T17:00:00Z", "2026-10-24T19:00:00Z"));
        assertThat(daily.freezes(Some.span("2026-10-25T12:00:00Z", "2026-10-25T23:00:00Z")))
                .contains(Some.span("2026-10-25T18:00:00Z", "2026-10-25T20:00:00Z"));
    }

    @Test
    void endsAfterItBegins() {
        refusesEntry("2026-12-18T18:00", "2026-12-18T18:00", null, "ends-after-it-begins");
    }

    @Test
    void aFreezeIsShort() {
        refusesEntry("2026-12-18T18:00", "2027-06-18T18:00", null, "a-freeze-is-short");
    }

    @Test
    void aFreezeIsAhead() {
        refusesEntry("2025-12-18T18:00", "2026-01-04T18:00", null, "a-freeze-is-ahead");
    }

    @Test
    void aRuleThatNeverHappensIsRefused() {
        refusesEntry(
                "2026-12-18T18:00",
                "2026-12-19T18:00",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "recurrence-is-understood");
        refusesEntry(
                "2026-12-18T18:00", "2026-12-19T18:00", "FREQ=HOURLY", "recurrence-is-understood");
        refusesEntry(
                "2026-12-18T18:00", "2026-12-19T18:00", "every day", "recurrence-is-understood");
    }

    @Test
    void recurrenceBeginsOnItsFirstDay() {
        refusesEntry(
                "2026-12-18T18:00",
                "2026-12-19T18:00",
                "FREQ=WEEKLY;BYDAY=MO",
                "recurrence-begins-on-its-first-day");
    }

    @Test
    void freezesWhatExistsByNameOrByClass() {
        var entry =
                Some.freeze(
                        "2026-12-18T18:00",
                        "2026-12-19T18:00",
                        null,
                        List.of("SV-1"),
                        Hosting.OWN,
                        null);

        refuses(
                () -> FreezeRules.of(entry, List.of(), Some.NOW).throwIfAny(),
                "freezes-what-exists",
                "by-name-or-by-class");
    }

    private static void refusesEntry(String from, String until, String by, String rule) {
        var entry = Some.freeze(from, until, by);
        refuses(() -> FreezeRules.of(entry, List.of(), Some.NOW).throwIfAny(), rule);
    }
}
