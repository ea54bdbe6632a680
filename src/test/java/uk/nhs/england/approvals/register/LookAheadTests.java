package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.calendar.WorkingCalendar;
import uk.nhs.england.approvals.register.EndingSoon.What;
import uk.nhs.england.approvals.register.LookAheadItem.Risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class LookAheadTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(new TreeSet<>(List.of(LocalDate.of(2026, 12, 25))));
    private static final LookAhead.Rule RULE = new LookAhead.Rule(TODAY, CALENDAR, 10);

    @Test
    void theLastDayToSubmitIsBeforeNoticeByTheTimeADecisionTakes() {
        // Notice by 2027-01-04; ten working days earlier, Christmas Day not counted.
        var item = item(LocalDate.of(2027, 4, 4), new Notice(3, Notice.Unit.MONTHS));

        assertThat(item.noticeBy()).isEqualTo("2027-01-04");
        assertThat(item.submitBy()).isEqualTo("2026-12-18");
    }

    @Test
    void atRiskIsWhatIsNearAndInNobodysHands() {
        assertThat(item(TODAY.plusDays(3), null).risk()).isEqualTo(Risk.AT_RISK);
        assertThat(item(TODAY.plusMonths(6), null).risk()).isEqualTo(Risk.AHEAD);
        assertThat(RULE.item(ending("SV-1", TODAY.plusDays(3), null), Set.of("SV-1")).risk())
                .isEqualTo(Risk.IN_HAND);
    }

    @Test
    void twentyWorkingDaysAreNearAndTwentyOneAreNot() {
        var near = CALENDAR.after(TODAY, LookAhead.NEAR + 10);
        var ahead = CALENDAR.after(TODAY, LookAhead.NEAR + 11);

        assertThat(item(near, null).risk()).isEqualTo(Risk.AT_RISK);
        assertThat(item(ahead, null).risk()).isEqualTo(Risk.AHEAD);
    }

    @Test
    void whatIsAtRiskComesFirst() {
        var sorted =
                List.of(
                                RULE.item(ending("SV-1", TODAY.plusDays(2), null), Set.of("SV-1")),
                                item(TODAY.plusMonths(9), null),
                                item(TODAY.plusMonths(6), null),
                                item(TODAY.plusDays(3), null))
                        .stream()
                        .sorted(LookAheadItem.FIRST_AT_RISK)
                        .toList();

        assertThat(sorted)
                .extracting(LookAheadItem::risk)
                .containsExactly(Risk.AT_RISK, Risk.AHEAD, Risk.AHEAD, Risk.IN_HAND);
        assertThat(sorted.get(1).submitBy()).isBefore(sorted.get(2).submitBy());
    }

    @Test
    void aCellThatASpreadsheetWouldComputeIsMadeHarmless() {
        var item =
                RULE.item(
                        new EndingSoon("SV-1", "=cmd()", "a.b", What.SUPPORT, 0, "x", TODAY, null),
                        Set.of());

        assertThat(LookAheadCsv.of(List.of(item))).contains(",\"'=cmd()\",").endsWith("\r\n");
    }

    static LookAheadItem item(LocalDate ends, Notice notice) {
        return RULE.item(ending("SV-1", ends, notice), Set.of());
    }

    private static EndingSoon ending(String service, LocalDate ends, Notice notice) {
        return new EndingSoon(
                service, "Portal", "a.b", What.CONTRACT, 1, "contract 1, with A", ends, notice);
    }
}
