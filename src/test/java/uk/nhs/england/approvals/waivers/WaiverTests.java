package uk.nhs.england.approvals.waivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refused;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.testing.TestClock;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An exception from its request to its end; where it stands is derived (rule 8). */
class WaiverTests {

    private static final Instant NOW = TestClock.START;
    private static final LocalDate TODAY = LocalDate.parse("2026-09-02");
    private static final LocalDate LAST = LocalDate.parse("2027-02-28");

    private final Waiver waiver = waiver("EXC-2026-0001", Staff.LEAD.at(NOW));

    @Test
    void itIsRequestedThenGrantedThenExpired() {
        assertThat(waiver.standing(TODAY)).isEqualTo(WaiverStanding.REQUESTED);
        waiver.grant("TDA-2026-0001");
        assertThat(waiver.standing(LAST)).isEqualTo(WaiverStanding.GRANTED);
        assertThat(waiver.standing(LAST.plusDays(1))).isEqualTo(WaiverStanding.EXPIRED);
        assertThat(waiver.inForce(LAST)).isTrue();
        assertThat(waiver.inForce(LAST.plusDays(1))).isFalse();
    }

    @Test
    void itIsDecidedOnOnce() {
        waiver.refuse("TDA-2026-0001");
        assertThat(waiver.standing(TODAY)).isEqualTo(WaiverStanding.REFUSED);
        assertThatThrownBy(() -> waiver.grant("TDA-2026-0002")).isInstanceOf(Refused.class);
        assertThat(waiver.standing(TODAY)).isEqualTo(WaiverStanding.REFUSED);
    }

    @Test
    void onlyWhoeverRequestedItWithdrawsItAndOnlyBeforeADecision() {
        assertThat(rules(() -> waiver.withdraw("Fixed.", Staff.OWNER, NOW)))
                .containsExactly("by-whoever-requested-it");
        var forTheLead = new Actor(Staff.PMO.person(), Staff.PMO.roles(), Staff.LEAD.person());
        waiver.withdraw("Fixed.", forTheLead, NOW);
        assertThat(waiver.standing(TODAY)).isEqualTo(WaiverStanding.WITHDRAWN);
        assertThat(rules(() -> waiver.withdraw("Fixed.", Staff.LEAD, NOW)))
                .containsExactly("exception-awaits-a-decision");
        assertThat(rules(() -> waiver.grant("TDA-2026-0001")))
                .containsExactly("exception-awaits-a-decision");
    }

    @Test
    void onlyItsOwnerEndsItEarlyAndOnlyWhileItIsInForce() {
        assertThat(rules(() -> waiver.end("Fixed.", Staff.OWNER, Staff.OWNER.at(NOW))))
                .containsExactly("exception-is-in-force");
        waiver.grant("TDA-2026-0001");
        assertThat(rules(() -> waiver.end("Fixed.", Staff.LEAD, Staff.LEAD.at(NOW))))
                .containsExactly("by-the-owner");
        var late = NOW.plus(Duration.ofDays(365));
        assertThat(rules(() -> waiver.end("Fixed.", Staff.OWNER, Staff.OWNER.at(late))))
                .containsExactly("exception-is-in-force");
        waiver.end("Fixed.", Staff.OWNER, Staff.OWNER.at(NOW));
        assertThat(waiver.standing(LAST.plusDays(1))).isEqualTo(WaiverStanding.ENDED);
    }

    @Test
    void aRenewalSupersedesItOnceAndNotWhenItHasEnded() {
        var renewal = waiver("EXC-2026-0002", Staff.LEAD.at(NOW));
        assertThat(waiver.giveWayTo(renewal)).isFalse();
        waiver.grant("TDA-2026-0001");
        assertThat(waiver.giveWayTo(renewal)).isTrue();
        assertThat(waiver.giveWayTo(renewal)).isFalse();
        assertThat(waiver.standing(TODAY)).isEqualTo(WaiverStanding.SUPERSEDED);
        assertThat(waiver.lapse(LAST.plusDays(1), NOW)).isFalse();
    }

    @Test
    void itLapsesOnceAndNotBeforeItsLastDayIsOver() {
        waiver.grant("TDA-2026-0001");
        assertThat(waiver.lapse(LAST, NOW)).isFalse();
        assertThat(waiver.lapse(LAST.plusDays(1), NOW)).isTrue();
        assertThat(waiver.lapse(LAST.plusDays(1), NOW)).isFalse();
    }

    @Test
    void itsOwnerIsTold60And14DaysAheadAndEachTimeOnce() {
        assertThat(waiver.remind(NOW)).isFalse();
        waiver.grant("TDA-2026-0001");
        assertThat(waiver.remind(NOW)).isTrue();
        assertThat(waiver.remind(NOW)).isFalse();
        assertThat(waiver.remindAgain(NOW)).isTrue();
        assertThat(waiver.remindAgain(NOW)).isFalse();
        assertThat(ReminderRule.before(LAST, ReminderRule.FIRST)).isEqualTo("2026-12-30T00:00:00Z");
        assertThat(ReminderRule.before(LAST, ReminderRule.SECOND))
                .isEqualTo("2027-02-14T00:00:00Z");
        assertThat(ReminderRule.endOf(LocalDate.parse("2027-08-31")))
                .isEqualTo("2027-08-31T23:00:00Z");
    }

    @Test
    void whoMayGrantItFollowsTheRisk() {
        assertThat(deciding("ARB", new Outcome.Approved(), TODAY))
                .containsExactly("board-has-authority");
        assertThat(deciding("TDA", new Outcome.Approved(), TODAY)).isEmpty();
        assertThat(deciding("TDA", new Outcome.Rejected(), TODAY)).isEmpty();
        assertThat(deciding("TDA", new Outcome.Deferred("The cost."), TODAY)).isEmpty();
        assertThat(deciding("TDA", new Outcome.Referred("ARB", "It knows."), TODAY))
                .containsExactly("exceptions-are-not-referred");
    }

    @Test
    void whatWouldHaveEndedIsNotGrantedButMayBeRefused() {
        assertThat(deciding("TDA", new Outcome.Approved(), LAST))
                .containsExactly("expiry-is-ahead");
        assertThat(deciding("TDA", new Outcome.Rejected(), LAST)).isEmpty();
    }

    @Test
    void nobodyWhoAskedForItOrOwnsItOrWhoseCaseItIsDecides() {
        var asked =
                waiver("EXC-2026-0003", new Recorded(Staff.PMO.person(), Staff.LEAD.person(), NOW));
        var held = new DecidableWaiver(asked, List.of(), Set.of(Staff.CO_AUTHOR.person()), TODAY);
        assertThat(held.authors())
                .containsExactlyInAnyOrder(
                        Staff.PMO.person(),
                        Staff.LEAD.person(),
                        Staff.OWNER.person(),
                        Staff.CO_AUTHOR.person());
        assertThat(held.partOf()).containsExactly("BC-2026-0001");
        assertThat(held.decidedByChairAlone()).isTrue();
    }

    private List<String> deciding(String board, Outcome outcome, LocalDate today) {
        return WaiverRules.deciding(waiver, board, outcome, today).all().stream()
                .map(Refusal::rule)
                .toList();
    }

    private static List<String> rules(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (Refused refused) {
            return refused.refusals().all().stream().map(Refusal::rule).toList();
        }
    }

    private static Waiver waiver(String number, Recorded recorded) {
        var terms =
                new WaiverTerms(
                        "TCOP/2021-11/4",
                        "The next release brings it.",
                        1,
                        2,
                        "Exports are checked.",
                        Staff.OWNER.person(),
                        LAST,
                        BigDecimal.TEN,
                        "Two hours a day.",
                        Set.of());
        var authority = new Authority(RiskLevel.LOW, "TDA", true, 24, TODAY, null);
        var about = Subject.businessCase("BC-2026-0001");
        return Waiver.requested(number, new Waiver.Asked(about, terms, authority, null), recorded);
    }
}
