package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.kernel.FieldChange;

import java.time.LocalDate;

class RegisterDifferencesTests {

    @Test
    void eachFieldThatIsAnotherIsToldOnce() {
        var day = LocalDate.of(2026, 11, 23);
        var before = Entries.with(day, day, Entries.window(22, 2));
        var after = Entries.with(day, day.plusDays(1), Entries.window(22, 3));

        assertThat(Differences.between(before, after))
                .containsExactly(
                        new FieldChange("supportEnds", "2026-11-23", "2026-11-24"),
                        new FieldChange("windows[0].until", "02:00", "03:00"));
        assertThat(Differences.between(before, before)).isEmpty();
    }

    @Test
    void whatIsNewHasNothingBefore() {
        var dependency = new Dependency("SV-0002", DependencyKind.CALLS);

        assertThat(Differences.under("dependencies[1]", null, dependency))
                .containsExactly(
                        new FieldChange("dependencies[1].kind", null, "CALLS"),
                        new FieldChange("dependencies[1].on", null, "SV-0002"));
    }
}
