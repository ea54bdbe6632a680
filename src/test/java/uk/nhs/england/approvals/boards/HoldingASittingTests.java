package uk.nhs.england.approvals.boards;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.refuses;
import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sitting: its chair by the board's own rule, its day, and those present (rule 4). */
class HoldingASittingTests {

    private static final Roster ARB = Boards.arb();

    /** The TDA as shipped: the Head of Architecture takes the chair. */
    private static final Roster TDA =
            new Roster(
                    "TDA",
                    LocalDate.parse("2026-09-02"),
                    Boards.terms(3, new ChairRule.Office("ARCHITECTURE", "Head of Architecture")),
                    List.of(new Roster.Seat("ARCHITECTURE", "Architecture", true)),
                    List.of(
                            new Roster.Member(
                                    Boards.id("TDA", "ARCHITECTURE"), "ARCHITECTURE", false),
                            new Roster.Member(Boards.id("TDA", "SECURITY"), "SECURITY", false)));

    @Test
    void anyMemberTakesTheChairWhereItRotates() {
        for (var member : ARB.members()) {
            assertThat(Boards.held(ARB, TestClock.START, member.person(), Set.of()).chair())
                    .isEqualTo(member.person());
        }
    }

    @Test
    void noStrangerTakesTheChair() {
        refuses(
                () -> Boards.held(ARB, TestClock.START, Staff.OUTSIDER.person(), Set.of()),
                "chair-by-the-boards-rule");
    }

    @Test
    void onlyTheHolderOfTheChairsSeatTakesItWhereThereIsOne() {
        var architecture = Boards.id("TDA", "ARCHITECTURE");
        var security = Boards.id("TDA", "SECURITY");
        var sitting = Boards.held(TDA, TestClock.START, architecture, Set.of());

        refuses(() -> sitting.handChairTo(security, TDA), "chair-by-the-boards-rule");
        refuses(
                () -> Boards.held(TDA, TestClock.START, security, Set.of()),
                "chair-by-the-boards-rule");
        assertThat(sitting.chair()).isEqualTo(architecture);
    }

    @Test
    void aSittingIsNotPlannedInThePast() {
        var chair = Boards.id("ARB", "IG");
        var yesterday = TestClock.START.minus(Duration.ofDays(1));

        refuses(
                () -> Sitting.plan(ARB, yesterday, "Leeds", chair, TestClock.START),
                "sitting-is-not-in-the-past");
    }

    @Test
    void nothingHappensBeforeItBegins() {
        var chair = Boards.id("ARB", "IG");
        var tomorrow = TestClock.START.plus(Duration.ofDays(1));
        var sitting = Sitting.plan(ARB, tomorrow, "Leeds", chair, TestClock.START);

        assertThat(rules(sitting.inSession(TestClock.START)))
                .containsExactly("sitting-has-begun", "sitting-is-in-session");
        refuses(
                () -> sitting.takeAttendance(Set.of(chair), ARB, TestClock.START),
                "sitting-has-begun");
        sitting.takeAttendance(Set.of(chair), ARB, tomorrow);
        assertThat(sitting.present()).containsExactly(chair);
    }

    @Test
    void onlyMembersArePresent() {
        refuses(
                () ->
                        Boards.held(
                                ARB,
                                TestClock.START,
                                Boards.id("ARB", "IG"),
                                Set.of(Boards.id("ARB", "IG"), Staff.OUTSIDER.person())),
                "members-only");
    }

    @Test
    void itsStateIsReadFromWhatHasHappened() {
        var chair = Boards.id("ARB", "IG");
        var sitting = Sitting.plan(ARB, TestClock.START, "Leeds", chair, TestClock.START);
        assertThat(sitting.state()).isEqualTo(SittingState.PLANNED);
        sitting.openAgenda(TestClock.START);
        assertThat(sitting.state()).isEqualTo(SittingState.AGENDA_OPEN);
        refuses(() -> sitting.open(TestClock.START), "agenda-is-frozen");
        sitting.freeze(TestClock.START);
        assertThat(sitting.state()).isEqualTo(SittingState.FROZEN);
        refuses(() -> sitting.freeze(TestClock.START), "agenda-freezes-once");
        sitting.open(TestClock.START);
        assertThat(sitting.state()).isEqualTo(SittingState.IN_SESSION);
        refuses(() -> sitting.open(TestClock.START), "sitting-opens-once");
        sitting.close("The quorum was lost.", TestClock.START);
        assertThat(sitting.state()).isEqualTo(SittingState.CLOSED);
        assertThat(rules(sitting.inSession(TestClock.START)))
                .containsExactly("sitting-is-not-over");
        sitting.agreeMinutes(TestClock.START);
        assertThat(sitting.state()).isEqualTo(SittingState.MINUTES_AGREED);
    }

    @Test
    void anAlternateDoesNotCountBesideTheHolderOfTheSeat() {
        var holder = Boards.id("ARB", "IG");
        var alternate = Staff.OUTSIDER.person();
        var members = new ArrayList<>(ARB.members());
        members.add(new Roster.Member(alternate, "IG", true));
        var roster = new Roster(ARB.board(), ARB.day(), ARB.terms(), ARB.seats(), members);

        assertThat(Quorum.of(roster, Set.of(holder, alternate), Set.of()).counted())
                .containsExactly(holder);
        assertThat(Quorum.of(roster, Set.of(alternate), Set.of()).counted())
                .containsExactly(alternate);
        assertThat(Quorum.of(roster, Set.of(holder, alternate), Set.of(holder)).counted())
                .containsExactly(alternate);
    }

    @Test
    void nothingHappensAtASittingThatWasCancelled() {
        var chair = Boards.id("ARB", "SERVICE");
        var at = TestClock.START;
        var sitting = Sitting.plan(ARB, at, "Leeds", chair, at);
        sitting.cancel(
                ScheduleCause.BY_HAND, "Nothing to decide.", Staff.PMO.at(at.minusSeconds(1)));

        assertThat(sitting.state()).isEqualTo(SittingState.CANCELLED);
        assertThat(rules(sitting.inSession(at))).contains("sitting-takes-place");
        refuses(() -> sitting.takeAttendance(Set.of(chair), ARB, at), "sitting-takes-place");
        refuses(() -> sitting.handChairTo(chair, ARB), "sitting-takes-place");
    }
}
