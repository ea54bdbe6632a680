package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.schedule.ClashView.Kind;

import java.time.Duration;
import java.util.List;

/** What is left of a time, and what takes the rest. */
class SlotSearchTests {

    private static final Span DAY = Some.span("2026-12-05T00:00:00Z", "2026-12-06T00:00:00Z");

    @Test
    void aSlotIsLongEnough() {
        var found =
                SlotSearch.in(
                        DAY,
                        Duration.ofHours(6),
                        List.of(blocking("A", "2026-12-05T03:00:00Z", "2026-12-05T18:00:00Z")));

        assertThat(found.slots())
                .containsExactly(
                        new SlotsView.Slot(
                                Some.span("2026-12-05T18:00:00Z", "2026-12-06T00:00:00Z").from(),
                                DAY.until()));
        assertThat(found.blocked()).isEmpty();
    }

    @Test
    void whatTakesTheMostIsNamedFirstWhenThereIsNone() {
        var found =
                SlotSearch.in(
                        DAY,
                        Duration.ofHours(12),
                        List.of(
                                blocking("Short", "2026-12-04T00:00:00Z", "2026-12-05T06:00:00Z"),
                                blocking("Long", "2026-12-05T10:00:00Z", "2026-12-05T20:00:00Z"),
                                blocking("Never", "2026-12-09T10:00:00Z", "2026-12-09T20:00:00Z")));

        assertThat(found.slots()).isEmpty();
        assertThat(found.longestMinutes()).isEqualTo(240);
        assertThat(found.blocked())
                .containsExactly(
                        new SlotsView.Blocked(Kind.SAME_SERVICE, "Long", 600),
                        new SlotsView.Blocked(Kind.SAME_SERVICE, "Short", 360));
    }

    private static Blocking blocking(String words, String from, String until) {
        return new Blocking(Kind.SAME_SERVICE, words, new Spans(List.of(Some.span(from, until))));
    }
}
