package uk.nhs.england.approvals.changes;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.changes.SomePastChange.ASKED;
import static uk.nhs.england.approvals.changes.SomePastChange.FROM;
import static uk.nhs.england.approvals.changes.SomePastChange.TIMES;
import static uk.nhs.england.approvals.changes.SomePastChange.broughtIn;
import static uk.nhs.england.approvals.changes.SomePastChange.normal;
import static uk.nhs.england.approvals.changes.SomePastChange.of;
import static uk.nhs.england.approvals.changes.SomePastChange.times;
import static uk.nhs.england.approvals.changes.SomePastChange.told;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Refusing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A past change is a fact of elsewhere: what it must be, and what it then is. */
class BringingInAPastChangeTests {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant ENDED = FROM.plus(HOUR);

    @Test
    void whatHappenedIsBroughtIn() {
        assertThat(refusals(normal())).isEmpty();
    }

    @Test
    void itEndedAfterItStarted() {
        assertThat(refusals(of(times(ENDED, FROM, null))))
                .containsExactly("it-ended-after-it-started");
        assertThat(refusals(of(times(FROM, FROM, null))))
                .containsExactly("it-ended-after-it-started");
    }

    @Test
    void theWindowEndsAfterItBegins() {
        assertThat(refusals(of(window(ENDED, FROM))))
                .containsExactly("the-window-ends-after-it-begins");
    }

    @Test
    void aWindowThatIsNotToldIsWhenItWasMade() {
        var times = window(null, null);
        assertThat(times.windowFrom()).isEqualTo(FROM);
        assertThat(times.windowUntil()).isEqualTo(ENDED);
        assertThat(refusals(of(times))).isEmpty();
    }

    @Test
    void whatIsBroughtInIsPast() {
        var ahead = SomePastChange.NOW.plusSeconds(1);
        assertThat(refusals(of(times(FROM, ahead, null)))).containsExactly("it-is-past");
        assertThat(refusals(of(times(FROM, ENDED, ahead)))).containsExactly("it-is-past");
        assertThat(refusals(of(times(FROM, SomePastChange.NOW, null)))).isEmpty();
    }

    @Test
    void aWindowMayGoOnAfterTheChangeHasEnded() {
        assertThat(refusals(of(window(FROM, SomePastChange.NOW.plus(HOUR))))).isEmpty();
    }

    @Test
    void itWasAskedForBeforeItStartedUnlessItWasFoundMade() {
        var found = new PastTimes(ENDED, null, null, null, null, FROM, ENDED, null);
        assertThat(refusals(of(Lane.Type.STANDARD, "certificates", found)))
                .containsExactly("it-was-asked-for-before-it-started");
        assertThat(refusals(of(Lane.Type.UNAUTHORISED, null, found))).isEmpty();
    }

    @Test
    void itWasSubmittedAndDecidedAndReviewedInOrder() {
        var before = ASKED.minus(HOUR);
        assertThat(refusals(of(approved(before, before))))
                .containsExactly("it-was-submitted-after-it-was-asked-for");
        assertThat(refusals(of(approved(ASKED, before))))
                .containsExactly("it-was-decided-after-it-was-submitted");
        assertThat(refusals(of(approved(null, before))))
                .containsExactly("it-was-decided-after-it-was-submitted");
        assertThat(refusals(of(times(FROM, ENDED, FROM))))
                .containsExactly("it-was-reviewed-after-it-ended");
    }

    @ParameterizedTest
    @EnumSource
    void noLiveChangeWithoutApproval(Lane.Type lane) {
        var template = lane == Lane.Type.STANDARD ? "certificates" : null;
        var needed =
                switch (lane) {
                    case NORMAL, EMERGENCY -> List.of("no-live-change-without-approval");
                    case STANDARD, VENDOR_CLOUD, UNAUTHORISED -> List.<String>of();
                };
        assertThat(refusals(of(lane, template, approved(null, null))))
                .containsExactlyElementsOf(needed);
    }

    @Test
    void nobodyApprovedWhatIsUnauthorised() {
        assertThat(refusals(of(Lane.Type.UNAUTHORISED, null, TIMES)))
                .containsExactly("nobody-approved-what-is-unauthorised");
    }

    @Test
    void aStandardChangeNamesItsTemplateAndOtherLanesFollowNone() {
        assertThat(refusals(of(Lane.Type.STANDARD, null, TIMES)))
                .containsExactly("a-standard-change-names-its-template");
        assertThat(refusals(of(Lane.Type.EMERGENCY, "certificates", TIMES)))
                .containsExactly("other-lanes-follow-no-template");
        assertThat(refusals(of(Lane.Type.NORMAL, "certificates", TIMES))).isEmpty();
    }

    @Test
    void aTemplateOfHereIsKnown() {
        assertThat(refusals(of(Lane.Type.STANDARD, "TPL-2026-0001", TIMES))).isEmpty();
        assertThat(refusals(of(Lane.Type.STANDARD, "TPL-2026-0002", TIMES)))
                .containsExactly("a-template-of-here-is-known");
    }

    @Test
    void itsServicesAreKnown() {
        var told = new PastTold(normal(), SomePastChange.NOW, Set.of("SV-9"), Set.of(), null);
        assertThat(Refusing.rules(PastRules.refusals(told))).containsExactly("services-are-known");
    }

    @Test
    void theIncidentIsNamed() {
        assertThat(refusals(of(ReviewOutcome.CAUSED_INCIDENT)))
                .containsExactly("the-incident-is-named");
    }

    @Test
    void itIsClosedAndWaitsForNothing() {
        var change = broughtIn(normal());
        assertThat(change.standing()).isEqualTo(ChangeStanding.CLOSED);
        assertThat(change.waits()).isEmpty();
        assertThat(change.edition()).isZero();
        assertThat(change.requested().at()).isEqualTo(ASKED);
        assertThat(change.approving().boarded()).isTrue();
        assertThat(change.doing().backedOut()).isFalse();
        assertThat(broughtIn(of(ReviewOutcome.BACKED_OUT)).doing().backedOut()).isTrue();
    }

    @Test
    void whatIsNotReviewedIsClosedAndNoEvidence() {
        var change = broughtIn(of(times(FROM, ENDED, null)));
        assertThat(change.standing()).isEqualTo(ChangeStanding.CLOSED);
        assertThat(change.doing().reviewed()).isNull();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNAUTHORISED")
    void whatIsToldAgainIsTheSame(Lane.Type lane) {
        var template = lane == Lane.Type.STANDARD ? "certificates" : null;
        var before = broughtIn(of(lane, template, TIMES));
        var again = of(lane, template, times(FROM.plusNanos(999), ENDED));
        assertThat(BroughtInRules.saysTheSame(again, before).all()).isEmpty();
    }

    @Test
    void whatIsToldOtherwiseIsRefusedAndNamed() {
        var before = broughtIn(normal());
        var otherwise = of(times(FROM, ENDED.plusSeconds(1), null)).at(Map.of("SV-2", "SV-3"));
        var refusals = BroughtInRules.saysTheSame(otherwise, before);
        assertThat(Refusing.rules(refusals)).containsExactly("what-was-brought-in-stays");
        assertThat(refusals.all().getFirst().reason())
                .contains("CHG-2026-00001", "(ended, reviewed, services)");
    }

    @Test
    void noVerbAltersWhatWasBroughtIn() {
        var change = broughtIn(normal());
        Refusing.refuses(
                () ->
                        change.redraft(
                                new KeptRequest(normal().request(), null), Staff.PMO.at(ENDED)),
                "what-was-brought-in-stays");
        Refusing.refuses(() -> change.lookedAt("CAB-2026-0001"), "what-was-brought-in-stays");
        Refusing.refuses(
                () -> change.follow(doing -> doing.caused("INC-1")), "what-was-brought-in-stays");
        assertThat(Refusing.rules(BroughtInRules.itStays(SomeChange.approved()))).isEmpty();
    }

    private static PastTimes window(@Nullable Instant from, @Nullable Instant until) {
        return new PastTimes(ASKED, ASKED, ASKED, from, until, FROM, ENDED, null);
    }

    private static PastTimes approved(@Nullable Instant submitted, @Nullable Instant decided) {
        return new PastTimes(ASKED, submitted, decided, null, null, FROM, ENDED, null);
    }

    private static List<String> refusals(PastChange past) {
        return Refusing.rules(PastRules.refusals(told(past)));
    }
}
