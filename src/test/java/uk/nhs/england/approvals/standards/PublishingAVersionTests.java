package uk.nhs.england.approvals.standards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.standards.PublishingStandards.NewCriterion;
import uk.nhs.england.approvals.standards.VersionRules.NewVersion;
import uk.nhs.england.approvals.testing.Refusing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class PublishingAVersionTests {

    private static final StandardVersion FIRST = version("2021", "2021-01-01", "2023-01-01");
    private static final StandardVersion SECOND = version("2024", "2024-01-01", null);

    @Test
    void aVersionEndsAfterItBegins() {
        assertThat(publishing("x", "2026-04-01", "2026-03-31"))
                .containsExactly("a-version-ends-after-it-begins");
        assertThat(publishing("x", "2026-04-01", "2026-04-01"))
                .containsExactly("a-version-ends-after-it-begins");
        assertThat(publishing("x", "2026-04-01", "2026-04-02")).isEmpty();
    }

    @Test
    void versionsOfOneStandardDoNotOverlap() {
        assertThat(publishing("x", "2022-12-31", "2023-06-01"))
                .containsExactly("versions-do-not-overlap");
        assertThat(publishing("x", "2023-01-01", "2024-01-01")).isEmpty();
        assertThat(publishing("x", "2023-01-01", "2024-01-02"))
                .containsExactly("versions-do-not-overlap");
        assertThat(publishing("x", "2024-01-01", null)).containsExactly("versions-do-not-overlap");
    }

    @Test
    void aNewVersionEndsTheOneInForce() {
        var next = next("2026", "2026-04-01", null);

        assertThat(VersionRules.publishing(next, List.of(FIRST, SECOND)).all()).isEmpty();
        assertThat(VersionRules.endedBy(next, List.of(FIRST, SECOND))).isEqualTo(SECOND);
    }

    @Test
    void whatIsPublishedIsPublishedOnce() {
        assertThat(publishing("2021", "2026-04-01", null))
                .containsExactly("a-version-is-published-once");
    }

    @Test
    void aDayIsOneThatCanBe() {
        assertThat(publishing("x", "1026-04-01", "1026-05-01"))
                .containsExactly("a-day-that-can-be", "a-day-that-can-be");
    }

    @Test
    void eachCriterionHasACodeOfItsOwn() {
        var next = new NewVersion("x", days("2026-04-01", null), criteria("1", "2", "1"));

        assertThat(Refusing.rules(VersionRules.publishing(next, List.of())))
                .containsExactly("criteria-have-codes-of-their-own");
    }

    @Test
    void aVersionEndsOnce() {
        var on = LocalDate.parse("2027-01-01");

        assertThat(Refusing.rules(VersionRules.ending(FIRST, on)))
                .containsExactly("a-version-ends-once");
        assertThat(VersionRules.ending(SECOND, on).all()).isEmpty();
        assertThat(Refusing.rules(VersionRules.ending(SECOND, SECOND.validFrom())))
                .containsExactly("a-version-ends-after-it-begins");
    }

    private static List<String> publishing(String name, String from, String to) {
        return Refusing.rules(
                VersionRules.publishing(next(name, from, to), List.of(FIRST, SECOND)));
    }

    private static NewVersion next(String name, String from, String to) {
        return new NewVersion(name, days(from, to), criteria("1"));
    }

    private static List<NewCriterion> criteria(String... codes) {
        return Stream.of(codes)
                .map(code -> new NewCriterion(code, "Title", "Text.", Strength.MUST, null))
                .toList();
    }

    private static StandardVersion version(String name, String from, String to) {
        var days = days(from, to);
        return new StandardVersion("X", name, days.from(), days.to(), "Source", "Dated");
    }

    private static Validity days(String from, String to) {
        return new Validity(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
