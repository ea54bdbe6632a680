package uk.nhs.england.approvals.realrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;

class DaysTests {

    private final Days days = new Days(Set.of(LocalDate.of(2026, 12, 25)));

    @Test
    void weekendsAndBankHolidaysAreNotCounted() {
        var thursday = LocalDate.of(2026, 12, 24);
        var monday = LocalDate.of(2026, 12, 28);

        assertThat(days.after(thursday, 1)).isEqualTo(monday);
        assertThat(days.between(thursday, monday)).isEqualTo(1);
        assertThat(days.between(monday, monday)).isZero();
        assertThat(days.from(LocalDate.of(2026, 12, 25))).isEqualTo(monday);
    }
}
