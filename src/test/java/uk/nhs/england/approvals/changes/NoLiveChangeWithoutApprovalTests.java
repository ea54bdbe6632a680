package uk.nhs.england.approvals.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.testing.Refusing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No live change without CAB approval, but for the lanes that have another (product rule 10). */
class NoLiveChangeWithoutApprovalTests {

    private static final Instant IN_WINDOW = SomeChange.FROM;

    @Test
    void noLiveChangeIsMadeWithoutCabApproval() {
        var change = SomeChange.submitted(new Lane.Normal(null));
        assertThat(starting(change)).contains("no-live-change-without-approval");
        change.assess(true, "Fit.", Staff.PMO.at(SomeChange.NOW));
        assertThat(change.standing()).isEqualTo(ChangeStanding.AWAITS_APPROVAL);
        assertThat(starting(change)).contains("no-live-change-without-approval");
        change.approve("CAB-2026-0001", SomeChange.NOW);
        assertThat(change.standing()).isEqualTo(ChangeStanding.SCHEDULED);
        assertThat(starting(change)).isEmpty();
    }

    @Test
    void aRefusedChangeIsNotMade() {
        var change = SomeChange.submitted(new Lane.Normal(null));
        change.assess(true, "Fit.", Staff.PMO.at(SomeChange.NOW));
        change.refuse("CAB-2026-0001");
        assertThat(change.standing()).isEqualTo(ChangeStanding.REFUSED);
        assertThat(starting(change)).containsExactly("no-live-change-without-approval");
    }

    @Test
    void aVendorCloudChangeIsBoardedOnlyWhenItHasAnImpact() {
        for (var impact :
                List.of(
                        new Lane.VendorCloud(true, false, false),
                        new Lane.VendorCloud(false, true, false),
                        new Lane.VendorCloud(false, false, true))) {
            assertThat(impact.boarded()).isTrue();
            assertThat(starting(SomeChange.submitted(impact)))
                    .containsExactly("no-live-change-without-approval");
        }
        var none = SomeChange.submitted(new Lane.VendorCloud(false, false, false));
        assertThat(none.standing()).isEqualTo(ChangeStanding.SCHEDULED);
        assertThat(none.approving().approvedBy()).isEqualTo(Submitting.RECORDED);
        assertThat(starting(none)).isEmpty();
    }

    @Test
    void aStandardChangeIsMadeOnlyWhileItsTemplateHasItsStatus() {
        var change = SomeChange.requested(new Lane.Standard("TPL-2026-0001"));
        var risk = SomeChange.found(new Lane.Normal(null)).risk();
        change.submit(
                new Submitting(risk, false, false, "TPL-2026-0001/1"),
                Staff.OWNER.at(SomeChange.NOW));
        assertThat(starting(change)).isEmpty();
        var lost =
                TemplateRules.standingBy(
                        new Template("TPL-2026-0001", "Renew"), SomeTemplate.revision(1));
        var held = new Starting(change, IN_WINDOW, Set.of(), Set.of(), lost);
        assertThat(Refusing.rules(StartRules.refusals(held)))
                .containsExactly("standard-status-is-earned", "its-revision-is-approved");
    }

    @Test
    void anEmergencyIsApprovedByTwoOfTheRosterOneOutsideTheTeam() {
        var change = SomeChange.submitted(new Lane.Emergency("It is down."));
        assertThat(approving(change, "one.roster", "Identity")).isEmpty();
        change.approveAsRoster(approval("one.roster", "Identity"));
        assertThat(starting(change)).containsExactly("no-live-change-without-approval");
        assertThat(approving(change, "one.roster", "Identity")).contains("two-people-approve");
        assertThat(approving(change, "two.roster", "identity"))
                .containsExactly("one-of-two-is-outside-the-team");
        assertThat(approving(change, "two.roster", "Network")).isEmpty();
        change.approveAsRoster(approval("two.roster", "Network"));
        assertThat(starting(change)).isEmpty();
    }

    @Test
    void whatTheRequestCallsItsTeamPutsNobodyOutsideIt() {
        var change = SomeChange.submitted(new Lane.Emergency("It is down."));
        change.approveAsRoster(approval("one.roster", "Network"));
        assertThat(approving(change, "two.roster", " network "))
                .containsExactly("one-of-two-is-outside-the-team");
    }

    @Test
    void onlyTheRosterApprovesAnEmergencyAndNothingElse() {
        var change = SomeChange.submitted(new Lane.Emergency("It is down."));
        var someone = Staff.actor("some.body", Role.BOARD_MEMBER);
        assertThat(
                        Refusing.rules(
                                RosterRules.approving(
                                        change, someone, Optional.empty(), SomeChange.NOW)))
                .containsExactly("on-the-emergency-roster");
        assertThat(approving(SomeChange.approved(), "two.roster", "Network"))
                .contains("the-roster-approves-emergencies");
    }

    @Test
    void theSamePersonDoesNotRequestApproveAndImplement() {
        var change = SomeChange.submitted(new Lane.Emergency("It is down."));
        for (var own : List.of(SomeChange.REQUESTER, SomeChange.MAKER)) {
            assertThat(approving(change, own.value(), "Network"))
                    .containsExactly("nobody-approves-their-own-change");
        }
        assertThat(SomeChange.approved().people())
                .containsExactlyInAnyOrder(SomeChange.REQUESTER, SomeChange.MAKER);
        var held = new DecidableChange(SomeChange.approved(), List.of(), SomeChange.NOW, Set.of());
        assertThat(held.authors()).contains(SomeChange.REQUESTER, SomeChange.MAKER);
        var assessed = SomeChange.submitted(new Lane.Normal(null));
        assertThat(Refusing.rules(ChangeRules.assessing(assessed, Staff.OWNER)))
                .containsExactly("nobody-approves-their-own-change");
    }

    @Test
    void whoeverWroteOrSubmittedItForAnotherDoesNotApproveIt() {
        var forOwner = Staff.forAnother(Staff.PMO, Staff.OWNER);
        var lane = new Lane.Emergency("It is down.");
        var written = SomeChange.requested(lane);
        written.redraft(written.request(), forOwner.at(SomeChange.NOW));
        written.submit(SomeChange.found(lane), Staff.OWNER.at(SomeChange.NOW));
        var submitted = SomeChange.requested(lane);
        submitted.submit(SomeChange.found(lane), forOwner.at(SomeChange.NOW));
        for (var change : List.of(written, submitted)) {
            assertThat(approving(change, Staff.PMO.person().value(), "Network"))
                    .containsExactly("nobody-approves-their-own-change");
            assertThat(new DecidableChange(change, List.of(), SomeChange.NOW, Set.of()).authors())
                    .contains(Staff.PMO.person());
        }
    }

    @Test
    void nobodyTakesThemselvesOutOfAChangeToApproveIt() {
        var lane = new Lane.Emergency("It is down.");
        var change = SomeChange.requested(lane);
        var without = SomeChange.withMakers(lane, List.of(SomeChange.REQUESTER));
        change.redraft(new KeptRequest(without, null), Staff.OWNER.at(SomeChange.NOW));
        change.submit(SomeChange.found(lane), Staff.OWNER.at(SomeChange.NOW));
        assertThat(change.people()).containsExactly(SomeChange.REQUESTER);
        assertThat(approving(change, SomeChange.MAKER.value(), "Network"))
                .containsExactly("nobody-approves-their-own-change");
    }

    @Test
    void whoeverApprovedAnEmergencyDoesNotMakeItForAnother() {
        var change = SomeChange.emergency();
        var one = Staff.actor("one.roster", Role.PMO);
        for (var actor : List.of(one, Staff.forAnother(one, Staff.OWNER))) {
            assertThat(Refusing.rules(ChangeRules.nobodyMakesWhatTheyApproved(change, actor)))
                    .containsExactly("nobody-makes-what-they-approved");
        }
        assertThat(Refusing.rules(ChangeRules.nobodyMakesWhatTheyApproved(change, Staff.OWNER)))
                .isEmpty();
    }

    @Test
    void whatWasAskedForIsNotRecordedAsFoundMade() {
        var found = SomeChange.request(new Lane.Unauthorised("The nightly comparison."));
        assertThat(Refusing.rules(ChangeRules.wasNotFoundMade(found)))
                .containsExactly("what-was-asked-for-was-not-found-made");
        assertThat(
                        Refusing.rules(
                                ChangeRules.wasNotFoundMade(
                                        SomeChange.request(new Lane.Normal(null)))))
                .isEmpty();
    }

    @Test
    void itIsMadeInItsWindowOnly() {
        var change = SomeChange.approved();
        assertThat(starting(change, SomeChange.FROM.minusMillis(1)))
                .containsExactly("it-is-made-in-its-window");
        assertThat(starting(change, SomeChange.UNTIL.minusMillis(1))).isEmpty();
        assertThat(starting(change, SomeChange.UNTIL)).containsExactly("it-is-made-in-its-window");
    }

    @Test
    void anApprovalAfterTheWindowHasPassedIsRefused() {
        var change = SomeChange.submitted(new Lane.Normal(null));
        change.assess(true, "Fit.", Staff.PMO.at(SomeChange.NOW));
        assertThat(deciding(change, new Outcome.Approved(), SomeChange.UNTIL))
                .containsExactly("the-window-is-ahead");
        assertThat(deciding(change, new Outcome.Rejected(), SomeChange.UNTIL)).isEmpty();
        assertThat(deciding(change, new Outcome.Approved(), SomeChange.FROM)).isEmpty();
        var emergency = SomeChange.submitted(new Lane.Emergency("It is down."));
        assertThat(
                        Refusing.rules(
                                RosterRules.approving(
                                        emergency,
                                        Staff.actor("two.roster", Role.BOARD_MEMBER),
                                        Optional.of("Network"),
                                        SomeChange.UNTIL)))
                .containsExactly("the-window-is-ahead");
    }

    @Test
    void aRetiredServiceStopsItsStart() {
        var starting =
                new Starting(
                        SomeChange.approved(),
                        IN_WINDOW,
                        Set.of("SV-1"),
                        Set.of(),
                        Refusals.none());
        assertThat(Refusing.rules(StartRules.refusals(starting)))
                .containsExactly("services-are-live");
    }

    @Test
    void cabApprovesNoChangeOfAServiceThatWillHaveEnded() {
        var change = SomeChange.submitted(new Lane.Normal(null));
        change.assess(true, "Fit.", Staff.PMO.at(SomeChange.NOW));
        var held = new DecidableChange(change, List.of(), SomeChange.NOW, Set.of("SV-1"));
        assertThat(Refusing.rules(held.refusals("CAB", new Outcome.Approved())))
                .containsExactly("services-are-live");
        assertThat(Refusing.rules(held.refusals("CAB", new Outcome.Rejected()))).isEmpty();
    }

    @Test
    void aVendorMakesNoChangeToWhatItNoLongerRuns() {
        var starting =
                new Starting(
                        SomeChange.submitted(new Lane.VendorCloud(false, false, false)),
                        IN_WINDOW,
                        Set.of(),
                        Set.of("SV-1"),
                        Refusals.none());
        assertThat(Refusing.rules(StartRules.refusals(starting)))
                .containsExactly("vendor-cloud-is-where-the-register-says");
    }

    @Test
    void anApprovalWhoseLastDayHasPassedAllowsNothing() {
        assertThat(Refusing.rules(StartRules.approvalHolds(true)))
                .containsExactly("the-approval-holds");
        assertThat(Refusing.rules(StartRules.approvalHolds(false))).isEmpty();
    }

    @Test
    void whatCabDoesNotRatifyOnceItWasBegunIsLookedAtAfterwards() {
        var change = SomeChange.done(SomeChange.approved());
        change.follow(
                doing ->
                        doing.review(
                                new Review(ReviewOutcome.SUCCESSFUL, "Nothing.", null),
                                Staff.PMO.at(SomeChange.UNTIL)));
        change.follow(doing -> doing.closedAt = SomeChange.UNTIL);
        change.notRatified("CAB-2026-0001");
        assertThat(change.standing()).isEqualTo(ChangeStanding.REVIEWED);
        assertThat(change.waits()).containsExactly(ChangeWaits.LOOK);
        assertThat(change.approving().approvedBy()).isEqualTo("CAB-2026-0001");
        change.lookedAt("CAB-2026-0002");
        assertThat(change.waits()).containsExactly(ChangeWaits.CLOSING);
    }

    @Test
    void whatCabDoesNotRatifyBeforeItIsBegunWaitsForCabAgain() {
        var change = SomeChange.approved();
        change.notRatified("CAB-2026-0001");
        assertThat(change.standing()).isEqualTo(ChangeStanding.AWAITS_APPROVAL);
    }

    @Test
    void whatIsWrittenAnewIsApprovedAnew() {
        var change = SomeChange.approved();
        change.redraft(change.request(), Staff.OWNER.at(SomeChange.NOW));
        assertThat(change.standing()).isEqualTo(ChangeStanding.DRAFT);
        assertThat(starting(change)).contains("no-live-change-without-approval");
    }

    @Test
    void onlyCabDecidesOnChangesAndNoneIsReferred() {
        var change = SomeChange.submitted(new Lane.Normal(null));
        change.assess(true, "Fit.", Staff.PMO.at(SomeChange.NOW));
        assertThat(
                        Refusing.rules(
                                CabRules.deciding(
                                        change, "TDA", new Outcome.Approved(), SomeChange.NOW)))
                .containsExactly("cab-decides");
        assertThat(deciding(change, new Outcome.Referred("TDA", "It knows."), SomeChange.NOW))
                .containsExactly("changes-are-not-referred");
    }

    private static List<String> deciding(Change change, Outcome outcome, Instant now) {
        return Refusing.rules(CabRules.deciding(change, "CAB", outcome, now));
    }

    private static List<String> approving(Change change, String who, String team) {
        return Refusing.rules(
                RosterRules.approving(
                        change,
                        Staff.actor(who, Role.BOARD_MEMBER),
                        Optional.of(team),
                        SomeChange.NOW));
    }

    private static RosterApproval approval(String who, String team) {
        return new RosterApproval(new PersonId(who), team, SomeChange.NOW);
    }

    private static List<String> starting(Change change) {
        return starting(change, IN_WINDOW);
    }

    private static List<String> starting(Change change, Instant now) {
        return Refusing.rules(StartRules.refusals(SomeChange.starting(change, now)));
    }
}
