package uk.nhs.england.approvals.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.agendas.ItemBefore;
import uk.nhs.england.approvals.agendas.ItemKind;
import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes a decision lawful (rules 3, 4 and 5). */
class DecidingTests {

    private static final Instant NOW = TestClock.START;
    private static final Roster ARB = Boards.arb();
    private static final Actor CHAIR = Boards.member("ARB", "SERVICE");
    private static final Set<PersonId> ALL =
            ARB.members().stream().map(Roster.Member::person).collect(Collectors.toSet());

    private Actor actor = CHAIR;
    private Set<PersonId> present = ALL;
    private Set<PersonId> authors = Set.of(Staff.LEAD.person());
    private Set<PersonId> interested = Set.of();
    private int version = 1;
    private Instant at = NOW;
    private Outcome outcome = new Outcome.Approved();
    private Basis basis = Basis.AT_SITTING;
    private @Nullable ItemBefore tabled = Items.of(1, ItemKind.DECISION);

    @Test
    void theChairOfAQuorateSittingDecidesOnTheLatestVersion() {
        assertThat(refused()).isEmpty();
    }

    @Test
    void onlyTheChairRecords() {
        actor = Boards.member("ARB", "IG");
        assertThat(refused()).containsExactly("only-the-chair-records");
    }

    @Test
    void nobodyRecordsOnBehalfOfTheChair() {
        actor = new Actor(Staff.PMO.person(), Staff.PMO.roles(), CHAIR.person());
        assertThat(refused()).containsExactly("only-the-chair-records");
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        authors = Set.of(CHAIR.person());
        assertThat(refused()).containsExactly("nobody-decides-on-their-own");
    }

    @Test
    void nobodyWithAnInterestDecides() {
        interested = Set.of(CHAIR.person());
        assertThat(refused()).containsExactly("nobody-with-an-interest-decides");
    }

    @Test
    void theChairIsPresent() {
        present = but(CHAIR.person());
        assertThat(refused()).containsExactly("the-chair-is-present");
    }

    @Test
    void anEarlierVersionIsNotDecidedOn() {
        version = 2;
        assertThat(refused()).containsExactly("the-version-is-the-latest");
    }

    @Test
    void nothingIsDecidedBeforeTheSittingBegins() {
        at = NOW.minusSeconds(60);
        assertThat(refused()).containsExactly("sitting-has-begun");
    }

    @Test
    void nothingIsDecidedWhenTheSittingIsOver() {
        at = NOW.plus(Duration.ofHours(12));
        assertThat(refused()).containsExactly("sitting-is-not-over");
    }

    @Test
    void nothingIsDecidedWithoutQuorumByNumber() {
        present = Set.of(CHAIR.person(), Boards.id("ARB", "SECURITY"), Boards.id("ARB", "IG"));
        assertThat(refused()).containsExactly("quorum-by-number");
    }

    @Test
    void nothingIsDecidedWithoutQuorumBySeat() {
        present = but(Boards.id("ARB", "SECURITY"));
        assertThat(refused()).containsExactly("quorum-by-seat");
    }

    @Test
    void membersWithAnInterestAreNotCounted() {
        interested = Set.of(Boards.id("ARB", "DATA"), Boards.id("ARB", "INFRASTRUCTURE"));
        assertThat(refused()).containsExactly("quorum-by-number");
    }

    @Test
    void membersWhoseOwnSubmissionItIsAreNotCounted() {
        authors = Set.of(Boards.id("ARB", "IG"));
        assertThat(refused()).containsExactly("quorum-by-seat");
    }

    @Test
    void everyReasonIsNamedAtOnce() {
        actor = Staff.OUTSIDER;
        version = 3;
        present = Set.of();
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "only-the-chair-records",
                        "the-chair-is-present",
                        "the-version-is-the-latest",
                        "quorum-by-number",
                        "quorum-by-seat");
    }

    @Test
    void aConditionIsDueAheadAndClosedByAnother() {
        var today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        var owner = Staff.OWNER.person();
        outcome =
                new Outcome.ApprovedWithConditions(
                        List.of(
                                new ConditionTerms("Late.", owner, today.minusDays(1), owner, true),
                                new ConditionTerms(
                                        "Fine.", owner, today, Staff.CLOSER.person(), false)));

        assertThat(refused()).containsExactly("condition-due-ahead", "condition-closed-by-another");
    }

    @Test
    void aConditionIsClosedByNoAuthorAndDueWithinTenYears() {
        authors = Set.of(Staff.CO_AUTHOR.person());
        var terms =
                new ConditionTerms(
                        "The test finds nothing high.",
                        Staff.LEAD.person(),
                        LocalDate.of(9999, 12, 31),
                        Staff.CO_AUTHOR.person(),
                        true);
        outcome = new Outcome.ApprovedWithConditions(List.of(terms));
        assertThat(refused())
                .containsExactly("condition-due-in-time", "condition-closed-by-no-author");
    }

    @Test
    void onlyWhatIsOnTheAgendaIsDecided() {
        tabled = null;
        assertThat(refused()).containsExactly("the-item-is-on-the-agenda");
    }

    @Test
    void theVersionInThePackIsDecidedOn() {
        tabled = Items.of(2, ItemKind.DECISION);
        assertThat(refused()).containsExactly("the-version-is-in-the-pack");
    }

    @Test
    void whatIsBelowTheLineIsDecidedWithTheOthers() {
        tabled = Items.of(1, ItemKind.CONSENT);
        assertThat(refused()).containsExactly("consent-is-given-to-all-at-once");
        basis = Basis.BY_CONSENT;
        assertThat(refused()).isEmpty();
    }

    @Test
    void whatTheChairDecidesAloneNeedsNoQuorum() {
        present = Set.of(CHAIR.person());
        assertThat(refused()).containsExactlyInAnyOrder("quorum-by-number", "quorum-by-seat");
        basis = Basis.CHAIRS_AUTHORITY;
        assertThat(refused()).isEmpty();
        authors = Set.of(CHAIR.person());
        assertThat(refused()).containsExactly("nobody-decides-on-their-own");
    }

    private List<String> refused() {
        var sitting = Boards.held(ARB, NOW, CHAIR.person(), present);
        var proposed =
                new ProposedDecision(
                        sitting.id(), Subject.businessCase("BC-2026-0001"), 1, outcome, "Enough.");
        return rules(DecisionRules.refusals(act(sitting, proposed)));
    }

    private DecisionAct act(Sitting sitting, ProposedDecision proposed) {
        return new DecisionAct(
                at,
                actor,
                proposed,
                basis,
                sitting,
                ARB,
                tabled,
                new Item(version, authors),
                interested);
    }

    private static Set<PersonId> but(PersonId absent) {
        return ALL.stream().filter(member -> !member.equals(absent)).collect(Collectors.toSet());
    }

    /** Something to decide on that has no rules of its own. */
    private record Item(int latestVersion, Set<PersonId> authors) implements Decidable {

        @Override
        public List<Made> history() {
            return List.of();
        }

        @Override
        public Refusals refusals(String board, Outcome outcome) {
            return Refusals.none();
        }

        @Override
        public void decided(Made decision) {}

        @Override
        public void notRatified(String number) {}
    }
}
