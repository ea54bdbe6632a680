package uk.nhs.england.approvals.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Refusing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What was made is reviewed; what was made without a board, without fail (product rule 10). */
class ReviewingAChangeTests {

    private static final Review GOOD = new Review(ReviewOutcome.SUCCESSFUL, "Nothing.", null);

    @Test
    void anEmergencyIsNotClosedBeforeItsReviewAndBeforeCabHasLooked() {
        var change = SomeChange.done(SomeChange.emergency());
        assertThat(closing(change))
                .containsExactly(
                        "it-is-reviewed-before-it-is-closed", "cab-looks-before-it-is-closed");
        assertThat(ChangeWaits.awaitsLook(change)).isTrue();
        review(change);
        assertThat(closing(change)).containsExactly("cab-looks-before-it-is-closed");
        assertThat(change.waits()).containsExactly(ChangeWaits.LOOK);
        change.lookedAt("CAB-2026-0002");
        assertThat(closing(change)).isEmpty();
        assertThat(change.waits()).containsExactly(ChangeWaits.CLOSING);
    }

    @Test
    void cabLooksAtAReviewThatIsWritten() {
        var change = SomeChange.done(SomeChange.emergency());
        assertThat(
                        Refusing.rules(
                                CabRules.deciding(
                                        change, "CAB", new Outcome.Approved(), SomeChange.UNTIL)))
                .containsExactly("the-review-is-written");
        review(change);
        assertThat(
                        Refusing.rules(
                                CabRules.deciding(
                                        change, "CAB", new Outcome.Approved(), SomeChange.UNTIL)))
                .isEmpty();
    }

    @Test
    void anEmergencyIsNotReviewedByItsOwnPeople() {
        var change = SomeChange.done(SomeChange.emergency());
        assertThat(reviewing(change, GOOD, Staff.OWNER))
                .containsExactly("nobody-reviews-their-own-emergency");
        assertThat(reviewing(change, GOOD, Staff.PMO)).isEmpty();
        assertThat(reviewing(SomeChange.done(SomeChange.approved()), GOOD, Staff.OWNER)).isEmpty();
    }

    @Test
    void whatIsFoundMadeWithoutApprovalIsReviewedWithoutFail() {
        var past = SomeChange.NOW.minus(Duration.ofHours(2));
        var lane = new Lane.Unauthorised("The nightly comparison.");
        var change = SomeChange.requested(SomeChange.request(lane, past, SomeChange.NOW));
        assertThat(change.standing()).isEqualTo(ChangeStanding.DONE);
        assertThat(change.waits()).containsExactly(ChangeWaits.REVIEW);
        assertThat(closing(change)).contains("it-is-reviewed-before-it-is-closed");
        review(change);
        assertThat(closing(change)).containsExactly("cab-looks-before-it-is-closed");
    }

    @Test
    void anIncidentReopensAVendorCloudChange() {
        var change =
                SomeChange.done(SomeChange.submitted(new Lane.VendorCloud(false, false, false)));
        review(change);
        assertThat(closing(change)).isEmpty();
        change.follow(doing -> doing.closedAt = SomeChange.UNTIL);
        assertThat(change.standing()).isEqualTo(ChangeStanding.CLOSED);
        assertThat(Refusing.rules(ReviewRules.linking(change))).isEmpty();
        change.follow(doing -> doing.caused("INC0012345"));
        assertThat(change.standing()).isEqualTo(ChangeStanding.REVIEWED);
        assertThat(change.waits()).containsExactly(ChangeWaits.LOOK);
        assertThat(change.doing().reviewed().outcome()).isEqualTo(ReviewOutcome.CAUSED_INCIDENT);
    }

    @Test
    void whatWasBackedOutDidNotSucceed() {
        var change = SomeChange.approved();
        change.follow(doing -> doing.making().start(Staff.OWNER.at(SomeChange.FROM)));
        change.follow(doing -> doing.making().end(true, SomeChange.UNTIL));
        assertThat(change.standing()).isEqualTo(ChangeStanding.BACKED_OUT);
        assertThat(reviewing(change, GOOD, Staff.OWNER))
                .containsExactly("what-was-backed-out-did-not-succeed");
    }

    @Test
    void whatWasDoneWasNotBackedOut() {
        var change = SomeChange.done(SomeChange.approved());
        var review = new Review(ReviewOutcome.BACKED_OUT, "It was not.", null);
        assertThat(reviewing(change, review, Staff.OWNER))
                .containsExactly("what-was-done-was-not-backed-out");
    }

    @Test
    void aStrangerReviewsNothing() {
        var change = SomeChange.done(SomeChange.approved());
        assertThat(reviewing(change, GOOD, Staff.OUTSIDER))
                .containsExactly("reviewed-by-its-people-or-a-board");
    }

    @Test
    void onceTheWindowHasPassedTheChangeManagerSaysHowItEnded() {
        var change = SomeChange.approved();
        var manager = Staff.actor("some.manager", Role.CHANGE_MANAGER);
        change.make(
                doing -> doing.making().start(Staff.OWNER.at(SomeChange.FROM)),
                Staff.OWNER.at(SomeChange.FROM));
        assertThat(making(change, ImplementationAct.DONE, manager, SomeChange.FROM))
                .containsExactly("by-the-people-of-the-change");
        assertThat(making(change, ImplementationAct.DONE, manager, SomeChange.UNTIL)).isEmpty();
        assertThat(making(change, ImplementationAct.PAUSE, manager, SomeChange.UNTIL))
                .containsExactly("by-the-people-of-the-change");
    }

    private static List<String> making(
            Change change, ImplementationAct act, Actor actor, Instant now) {
        return Refusing.rules(ChangeRules.makes(change, act, actor, now));
    }

    @Test
    void theIncidentIsNamed() {
        var change = SomeChange.done(SomeChange.approved());
        var caused = new Review(ReviewOutcome.CAUSED_INCIDENT, "It broke.", null);
        assertThat(reviewing(change, caused, Staff.OWNER)).containsExactly("the-incident-is-named");
    }

    @Test
    void anIncidentThatIsLinkedStaysAndIsNoSuccess() {
        var change =
                SomeChange.done(SomeChange.submitted(new Lane.VendorCloud(false, false, false)));
        change.follow(doing -> doing.caused("INC1"));
        change.follow(doing -> doing.caused("INC2"));
        assertThat(reviewing(change, GOOD, Staff.PMO))
                .containsExactly("what-caused-an-incident-did-not-succeed");
        var failed = new Review(ReviewOutcome.CAUSED_INCIDENT, "It broke.", null);
        assertThat(reviewing(change, failed, Staff.PMO)).isEmpty();
        change.follow(doing -> doing.review(failed, Staff.PMO.at(SomeChange.UNTIL)));
        assertThat(change.doing().incidents()).containsExactly("INC1", "INC2");
        assertThat(closing(change)).containsExactly("cab-looks-before-it-is-closed");
    }

    @Test
    void anIncidentThatWasLinkedByMistakeIsTakenOff() {
        var change = SomeChange.done(SomeChange.approved());
        review(change);
        change.follow(doing -> doing.caused("INC1"));
        assertThat(change.doing().reviewed().outcome()).isEqualTo(ReviewOutcome.CAUSED_INCIDENT);
        assertThat(Refusing.rules(ReviewRules.unlinking(change, "INC2")))
                .containsExactly("the-incident-is-linked");
        change.follow(doing -> doing.notCaused("INC1"));
        assertThat(change.doing().reviewed().outcome()).isEqualTo(ReviewOutcome.SUCCESSFUL);
        assertThat(change.waits()).containsExactly(ChangeWaits.CLOSING);
    }

    @Test
    void anIncidentIsLinkedByThoseWhomItConcerns() {
        var change = SomeChange.done(SomeChange.approved());
        assertThat(Refusing.rules(ReviewRules.isConcerned(change, Set.of("SV-2"), Staff.OUTSIDER)))
                .containsExactly("an-incident-is-linked-by-whom-it-concerns");
        assertThat(Refusing.rules(ReviewRules.isConcerned(change, Set.of("SV-1"), Staff.OUTSIDER)))
                .isEmpty();
        assertThat(Refusing.rules(ReviewRules.isConcerned(change, Set.of(), Staff.OWNER)))
                .isEmpty();
    }

    @Test
    void nobodyEarnsAStatusByTheirOwnReview() {
        var change = SomeChange.done(SomeChange.following("TPL-2026-0001"));
        assertThat(reviewing(change, GOOD, Staff.OWNER))
                .containsExactly("nobody-earns-a-status-by-their-own-review");
        assertThat(reviewing(change, GOOD, Staff.PMO)).isEmpty();
    }

    @Test
    void whoeverActedForAnotherReviewsNoneOfIt() {
        var forOwner = Staff.forAnother(Staff.PMO, Staff.OWNER);
        var change = SomeChange.emergency();
        change.make(
                doing -> doing.making().start(forOwner.at(SomeChange.FROM)),
                forOwner.at(SomeChange.FROM));
        change.follow(doing -> doing.making().end(false, SomeChange.UNTIL));
        assertThat(reviewing(change, GOOD, Staff.PMO))
                .containsExactly("nobody-reviews-their-own-emergency");
        var another = Staff.forAnother(Staff.PMO, Staff.OUTSIDER);
        assertThat(reviewing(change, GOOD, another))
                .containsExactly("nobody-reviews-their-own-emergency");
        assertThat(reviewing(change, GOOD, Staff.CLOSER)).isEmpty();
    }

    @Test
    void pausesAreCountedAndEndWithTheChange() {
        var change = SomeChange.approved();
        change.follow(doing -> doing.making().start(Staff.OWNER.at(SomeChange.FROM)));
        change.follow(doing -> doing.making().pause(SomeChange.FROM.plusSeconds(60)));
        assertThat(change.standing()).isEqualTo(ChangeStanding.PAUSED);
        change.follow(doing -> doing.making().end(true, SomeChange.FROM.plusSeconds(100)));
        assertThat(change.doing().making().view().pausedSeconds()).isEqualTo(40);
        assertThat(change.doing().making().view().pausedAt()).isNull();
    }

    @Test
    void nothingIsChasedTwice() {
        var change = SomeChange.done(SomeChange.approved());
        assertThat(change.doing().chase(ChangeWaits.REVIEW)).isTrue();
        assertThat(change.doing().chase(ChangeWaits.REVIEW)).isFalse();
    }

    private static void review(Change change) {
        change.follow(doing -> doing.review(GOOD, Staff.PMO.at(SomeChange.UNTIL)));
    }

    private static List<String> reviewing(Change change, Review review, Actor actor) {
        return Refusing.rules(ReviewRules.reviewing(change, review, actor));
    }

    private static List<String> closing(Change change) {
        return Refusing.rules(ReviewRules.closing(change));
    }
}
