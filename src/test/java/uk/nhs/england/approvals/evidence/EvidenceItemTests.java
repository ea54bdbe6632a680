package uk.nhs.england.approvals.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.refuses;
import static uk.nhs.england.approvals.testing.Refusing.rules;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What an item of evidence is, and what may be done to it. */
class EvidenceItemTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);
    private static final LocalDate ISSUED = LocalDate.of(2026, 9, 1);
    private static final Instant NOW = Instant.parse("2026-09-02T09:00:00Z");
    private static final String LINK = "https://example.nhs.uk/dpia";

    @Test
    void evidenceExpiresAfterItIsIssued() {
        assertThat(offering(ISSUED, ISSUED))
                .containsExactly("expires-after-issued", "expires-ahead");
        assertThat(offering(TODAY, TODAY.minusDays(3)))
                .containsExactly("expires-after-issued", "expires-ahead");
        assertThat(offering(ISSUED, TODAY)).isEmpty();
        assertThat(offering(ISSUED, null)).isEmpty();
    }

    @Test
    void evidenceThatHasExpiredIsNotOffered() {
        assertThat(offering(ISSUED.minusYears(1), TODAY.minusDays(1)))
                .containsExactly("expires-ahead");
    }

    @Test
    void itsDaysAreSensible() {
        assertThat(offering(TODAY.plusDays(1), null)).containsExactly("issued-by-today");
        assertThat(offering(LocalDate.of(1926, 9, 1), null))
                .containsExactly("issued-within-memory");
        assertThat(offering(ISSUED, LocalDate.of(9999, 12, 31))).containsExactly("expires-in-time");
    }

    @Test
    void itIsValidToTheEndOfItsLastDay() {
        var item = item("EV-1", LINK, TODAY.plusDays(5), "A/1/1");

        assertThat(item.state(TODAY.plusDays(5))).isEqualTo(EvidenceState.VALID);
        assertThat(item.state(TODAY.plusDays(6))).isEqualTo(EvidenceState.EXPIRED);
        assertThat(item.isValid(ISSUED.minusDays(1))).isFalse();
    }

    @Property
    void whetherItIsValidIsDerivedByDay(
            @ForAll @IntRange(max = 2000) int lasts, @ForAll @IntRange(max = 4000) int later) {
        var item = item("EV-1", LINK, ISSUED.plusDays(lasts + 1L), "A/1/1");

        assertThat(item.isValid(ISSUED.plusDays(later))).isEqualTo(later <= lasts + 1);
        assertThat(item.isValid(ISSUED.minusDays(later + 1L))).isFalse();
    }

    @Test
    void withoutLinkAndFileItSupportsNothing() {
        var item = item("EV-1", null, null, "A/1/1");
        assertThat(item.state(TODAY)).isEqualTo(EvidenceState.AWAITS_FILE);

        item.receiveFile();

        assertThat(item.isValid(TODAY)).isTrue();
    }

    @Test
    void aFileStaysAsItIs() {
        var item = item("EV-1", null, null);
        item.receiveFile();

        refuses(item::receiveFile, "a-file-stays");
    }

    @Test
    void aLinkTakesNoFile() {
        refuses(() -> item("EV-1", LINK, null).receiveFile(), "a-link-or-a-file");
    }

    @Test
    void whatIsWithdrawnOrReplacedDoesNotChange() {
        var withdrawn = item("EV-1", LINK, null, "A/1/1");
        withdrawn.withdraw("Wrong service.", NOW);
        var replaced = item("EV-2", LINK, null, "A/1/1");
        replaced.giveWayTo(item("EV-3", LINK, null));

        for (var item : List.of(withdrawn, replaced)) {
            refuses(() -> item.support(Set.of()), "evidence-is-in-use");
            refuses(() -> item.withdraw("Again.", NOW), "evidence-is-in-use");
            refuses(
                    () -> EvidenceItem.renewing(item, "EV-4", item.terms(), recorded()),
                    "evidence-is-in-use");
            assertThat(item.isValid(TODAY)).isFalse();
        }
    }

    @Test
    void aNewerItemIsOfTheSameKindAndNotOlder() {
        var older = item("EV-1", LINK, null);
        var other =
                new EvidenceTerms(
                        EvidenceKind.RUNBOOK,
                        "Other",
                        new PersonId("a.owner"),
                        ISSUED.minusDays(1),
                        null,
                        Marking.OFFICIAL,
                        LINK,
                        Set.of());

        refuses(
                () -> EvidenceItem.renewing(older, "EV-2", other, recorded()),
                "replaced-by-the-same-kind",
                "replaced-by-a-newer");
    }

    @Test
    void itsOwnerIsWarnedOnceAndItsExpiryIsNotedOnce() {
        var item = item("EV-1", LINK, TODAY.plusDays(5));

        assertThat(item.warn(NOW)).isTrue();
        assertThat(item.warn(NOW)).isFalse();
        assertThat(item.expire(TODAY.plusDays(5), NOW)).isFalse();
        assertThat(item.expire(TODAY.plusDays(6), NOW)).isTrue();
        assertThat(item.expire(TODAY.plusDays(7), NOW)).isFalse();
    }

    @Test
    void whatIsOutOfUseIsNeitherWarnedOfNorExpires() {
        var item = item("EV-1", LINK, TODAY.plusDays(5));
        item.withdraw("Wrong service.", NOW);

        assertThat(item.warn(NOW)).isFalse();
        assertThat(item.expire(TODAY.plusDays(6), NOW)).isFalse();
    }

    @Test
    void onlyCriteriaThatNothingElseSupportsWouldReopen() {
        var item = item("EV-1", LINK, null, "A/1/1", "A/1/2", "B/1/1");
        var other = item("EV-2", LINK, null, "A/1/2");
        var expired = item("EV-3", LINK, TODAY.minusDays(1), "B/1/1");
        var awaited = item("EV-4", null, null, "B/1/1");

        assertThat(Support.onlyBy(item, List.of(item, other, expired, awaited), TODAY))
                .containsExactly("A/1/1", "B/1/1");
    }

    @Test
    void theOwnerIsWarnedThirtyDaysBeforeByTheDaysOfEngland() {
        assertThat(ExpiryRule.warningOf(LocalDate.of(2026, 11, 10)))
                .isEqualTo("2026-10-10T23:00:00Z");
        assertThat(ExpiryRule.endOf(LocalDate.of(2026, 11, 10))).isEqualTo("2026-11-11T00:00:00Z");
    }

    private static List<String> offering(LocalDate issued, @Nullable LocalDate expires) {
        return rules(EvidenceRules.offering(terms(issued, LINK, expires), TODAY));
    }

    private static EvidenceItem item(
            String reference, @Nullable String link, @Nullable LocalDate expires, String... keys) {
        var terms = terms(ISSUED, link, expires).supporting(Set.of(keys));
        return EvidenceItem.offered(reference, "BC-2026-0001", terms, recorded());
    }

    private static EvidenceTerms terms(
            LocalDate issued, @Nullable String link, @Nullable LocalDate expires) {
        return new EvidenceTerms(
                EvidenceKind.DPIA,
                "DPIA",
                new PersonId("a.owner"),
                issued,
                expires,
                Marking.OFFICIAL,
                link,
                Set.of());
    }

    private static Recorded recorded() {
        return new Recorded(new PersonId("a.lead"), null, NOW);
    }
}
