package uk.nhs.england.approvals.waivers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.testing.TestClock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A variation from a standard needs an exception: what it must be when it is asked for (rule 8).
 */
class AskingForAnExceptionTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-02");
    private static final Subject CASE = Subject.businessCase("BC-2026-0001");
    private static final Recorded NOW = new Recorded(Staff.LEAD.person(), null, TestClock.START);
    private static final RiskScale SCALE =
            new RiskScale(
                    List.of("A", "B", "C", "D", "E"),
                    List.of("A", "B", "C", "D", "E"),
                    5,
                    12,
                    TODAY,
                    null);

    private String criterion = "TCOP/2021-11/4";
    private LocalDate expires = LocalDate.parse("2027-08-31");
    private LocalDate today = TODAY;
    private Set<String> covers = Set.of();
    private PersonId principal = Staff.LEAD.person();
    private Refusals asked = Refusals.none();
    private Refusals goesOn = Refusals.none();
    private boolean known = true;
    private boolean inForce = true;
    private boolean ownerActive = true;
    private List<Waiver> alike = List.of();
    private Optional<Waiver> renewed = Optional.empty();
    private Authority authority = new Authority(RiskLevel.LOW, "TDA", true, 24, TODAY, null);

    @Test
    void itHasAReasonARiskAnOwnerAndAnEnd() {
        assertThat(refused()).isEmpty();
    }

    @Test
    void itIsToAKnownCriterion() {
        known = false;
        inForce = false;
        assertThat(refused()).containsExactly("criterion-is-known");
    }

    @Test
    void itIsToAVersionInForce() {
        inForce = false;
        assertThat(refused()).containsExactly("version-is-in-force");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01", "2026-09-02", "1999-12-31"})
    void itEndsAhead(LocalDate day) {
        expires = day;
        assertThat(refused()).containsExactly("expiry-is-ahead");
    }

    @ParameterizedTest
    @CsvSource({"24, 2028-09-02", "12, 2027-09-02", "6, 2027-03-02"})
    void itRunsNoLongerThanItsRiskAllows(int months, LocalDate latest) {
        authority = new Authority(RiskLevel.MEDIUM, "TDA", false, months, TODAY, null);
        expires = latest;
        assertThat(refused()).isEmpty();
        expires = latest.plusDays(1);
        assertThat(refused()).containsExactly("expiry-within-the-longest-term");
    }

    @Test
    void aTermThatBeginsOnThe29thOfFebruaryEndsOnThe28th() {
        today = LocalDate.parse("2028-02-29");
        authority = new Authority(RiskLevel.MEDIUM, "TDA", false, 12, TODAY, null);
        expires = LocalDate.parse("2029-02-28");
        assertThat(refused()).isEmpty();
        expires = LocalDate.parse("2029-03-01");
        assertThat(refused()).containsExactly("expiry-within-the-longest-term");
    }

    @Test
    void itsOwnerCanActToday() {
        ownerActive = false;
        assertThat(refused()).containsExactly("person-is-known");
    }

    @Test
    void oneIsAskedForAtATime() {
        alike = List.of(requested("EXC-2026-0001"));
        assertThat(refused()).containsExactly("one-exception-at-a-time");
        alike = List.of(granted("EXC-2026-0001"));
        assertThat(refused()).containsExactly("one-exception-at-a-time");
    }

    @Test
    void whatIsOverStandsInNobodysWay() {
        var lapsed = granted("EXC-2026-0001");
        var refusedOne = requested("EXC-2026-0002");
        refusedOne.refuse("TDA-2026-0001");
        alike = List.of(lapsed, refusedOne);
        today = LocalDate.parse("2027-09-01");
        expires = LocalDate.parse("2028-08-31");
        assertThat(refused()).isEmpty();
    }

    @Test
    void aRenewalDoesNotStandInItsOwnWay() {
        var older = granted("EXC-2026-0001");
        renewed = Optional.of(older);
        alike = List.of(older);
        assertThat(refused()).isEmpty();

        alike = List.of(older, requested("EXC-2026-0002"));
        assertThat(refused()).containsExactly("one-exception-at-a-time");
    }

    @Test
    void aRenewalIsToTheSameStandard() {
        renewed = Optional.of(granted("EXC-2026-0001"));
        criterion = "DPIA/2022-06/1";
        assertThat(refused()).containsExactly("a-renewal-is-to-the-same-standard");
    }

    @Test
    void itCoversOpenConditionsBeforeLiveOnly() {
        covers = Set.of("ARB-2026-0001-C1");
        assertThat(refused()).isEmpty();
        covers = Set.of("ARB-2026-0001-C1", "ARB-2026-0001-C2");
        assertThat(refused()).containsExactly("covers-open-conditions-before-live");
    }

    @Test
    void thoseWhoseCaseItIsAskAndTheOwnerOfTheOlderRenews() {
        asked = Refusals.of(Refusal.forbidden("by-its-authors", "Only its authors."));
        assertThat(refused()).containsExactly("by-its-authors");
        renewed = Optional.of(granted("EXC-2026-0001"));
        assertThat(refused()).containsExactly("by-its-authors");
        principal = Staff.OWNER.person();
        assertThat(refused()).isEmpty();
        goesOn = Refusals.of(Refusal.conflict("case-goes-on", "It was withdrawn."));
        assertThat(refused()).containsExactly("case-goes-on");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, LOW",
        "2, 2, LOW",
        "1, 4, LOW",
        "1, 5, MEDIUM",
        "5, 1, MEDIUM",
        "3, 3, MEDIUM",
        "3, 4, HIGH",
        "4, 3, HIGH",
        "5, 5, HIGH"
    })
    void theRiskIsLikelihoodTimesImpact(int likelihood, int impact, RiskLevel risk) {
        assertThat(SCALE.level(likelihood, impact)).isEqualTo(risk);
    }

    private List<String> refused() {
        return AskingRules.refusals(asking()).all().stream().map(Refusal::rule).toList();
    }

    private Asking asking() {
        var about = new About(CASE, Set.of(), Set.of("ARB-2026-0001-C1"), goesOn, asked);
        return new Asking(
                terms(),
                principal,
                about,
                authority,
                today,
                known,
                inForce,
                ownerActive,
                alike,
                renewed);
    }

    private WaiverTerms terms() {
        return new WaiverTerms(
                criterion,
                "The next release brings it.",
                2,
                2,
                "Exports are checked.",
                Staff.OWNER.person(),
                expires,
                BigDecimal.TEN,
                "Two hours a day.",
                covers);
    }

    private Waiver requested(String number) {
        return Waiver.requested(number, new Waiver.Asked(CASE, terms(), authority, null), NOW);
    }

    private Waiver granted(String number) {
        var waiver = requested(number);
        waiver.grant("TDA-2026-0001");
        return waiver;
    }
}
