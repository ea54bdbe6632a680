package uk.nhs.england.approvals.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.testing.Refusing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a change must be when it is asked for. */
class RequestingAChangeTests {

    private static final Instant NOW = SomeChange.NOW;
    private static final Lane NORMAL = new Lane.Normal(null);

    @Test
    void aPlainRequestIsFine() {
        assertThat(rules(SomeChange.request(NORMAL))).isEmpty();
    }

    @Test
    void theWindowEndsAfterItBegins() {
        assertThat(rules(SomeChange.request(NORMAL, SomeChange.UNTIL, SomeChange.FROM)))
                .containsExactly("the-window-ends-after-it-begins");
        assertThat(rules(SomeChange.request(NORMAL, SomeChange.FROM, SomeChange.FROM)))
                .containsExactly("the-window-ends-after-it-begins");
    }

    @Test
    void theWindowIsAhead() {
        var past = NOW.minus(Duration.ofHours(2));
        assertThat(rules(SomeChange.request(NORMAL, past, past.plusSeconds(60))))
                .containsExactly("the-window-is-ahead");
        assertThat(rules(SomeChange.request(NORMAL, past, NOW)))
                .containsExactly("the-window-is-ahead");
    }

    @Test
    void theWindowIsNotTooLong() {
        var from = SomeChange.FROM;
        assertThat(rules(SomeChange.request(NORMAL, from, from.plus(Duration.ofDays(31)))))
                .isEmpty();
        assertThat(
                        rules(
                                SomeChange.request(
                                        NORMAL,
                                        from,
                                        from.plus(Duration.ofDays(31)).plusMillis(1))))
                .containsExactly("the-window-is-not-too-long");
    }

    /** At 01:00 UTC on 25 October the clocks of England go from 02:00 back to 01:00. */
    @Test
    void aWindowAcrossTheClockChangeIsAsLongAsItTakes() {
        var before = ZonedDateTime.parse("2026-10-25T01:30:00+01:00[Europe/London]").toInstant();
        var after = ZonedDateTime.parse("2026-10-25T01:15:00+00:00[Europe/London]").toInstant();
        assertThat(Duration.between(before, after)).isEqualTo(Duration.ofMinutes(45));
        assertThat(rules(SomeChange.request(NORMAL, before, after))).isEmpty();
        assertThat(rules(SomeChange.request(NORMAL, after, before)))
                .containsExactly("the-window-ends-after-it-begins");
    }

    @Test
    void whatWasFoundMadeIsPast() {
        var found = new Lane.Unauthorised("The nightly comparison.");
        assertThat(rules(SomeChange.request(found))).containsExactly("what-was-found-is-past");
        var past = NOW.minus(Duration.ofHours(2));
        assertThat(rules(SomeChange.request(found, past, NOW))).isEmpty();
    }

    @Test
    void aVendorCloudChangeIsOfServicesThatRunThere() {
        var lane = new Lane.VendorCloud(false, false, false);
        assertThat(rules(asked(SomeChange.request(lane), Set.of("SV-1"), Optional.empty())))
                .containsExactly("vendor-cloud-is-where-the-register-says");
        assertThat(rules(asked(SomeChange.request(NORMAL), Set.of("SV-1"), Optional.empty())))
                .isEmpty();
    }

    @Test
    void whatNobodyNoticesHarmsNobody() {
        var outage = new RiskAnswers(RiskAnswers.Reach.ONE_TEAM, true, true, true, false);
        var care = new RiskAnswers(RiskAnswers.Reach.ONE_TEAM, false, true, true, true);
        for (var risk : List.of(outage, care)) {
            var noticed = new Lane.VendorCloud(true, false, false);
            assertThat(rules(vendors(new Lane.VendorCloud(false, false, false), risk)))
                    .containsExactly("what-nobody-notices-harms-nobody");
            assertThat(rules(vendors(noticed, risk))).isEmpty();
        }
    }

    private static ChangeRequest vendors(Lane lane, RiskAnswers risk) {
        return SomeChange.request(lane, SomeChange.FROM, SomeChange.UNTIL, risk);
    }

    @Test
    void aChangeThatFollowsATemplateIsAsItSaysAlsoBeforeTheStatusIsEarned() {
        var request = SomeChange.request(new Lane.Normal("TPL-2026-0001"));
        assertThat(rules(asked(request, Set.of(), Optional.of(template("Otherwise.", false)))))
                .containsExactly("a-change-is-as-its-template");
        assertThat(rules(asked(request, Set.of(), Optional.of(template(request.plan(), false)))))
                .isEmpty();
    }

    @Test
    void aStandardChangeIsAsItsTemplate() {
        var request = SomeChange.request(new Lane.Standard("TPL-2026-0001"));
        assertThat(rules(asked(request, Set.of(), Optional.empty())))
                .containsExactly("the-template-is-in-force");
        assertThat(rules(asked(request, Set.of(), Optional.of(template("Otherwise.", true)))))
                .containsExactly("a-change-is-as-its-template");
        assertThat(rules(asked(request, Set.of(), Optional.of(template(request.plan(), true)))))
                .isEmpty();
    }

    @Test
    void aStandardChangeWantsAStatusThatIsEarned() {
        var request = SomeChange.request(new Lane.Standard("TPL-2026-0001"));
        assertThat(rules(asked(request, Set.of(), Optional.of(template(request.plan(), false)))))
                .containsExactly("standard-status-is-earned");
    }

    private static TemplateInForce template(String plan, boolean earned) {
        var content = SomeTemplate.content(plan);
        return new TemplateInForce("TPL-2026-0001", 1, content, earned);
    }

    private static Asked asked(
            ChangeRequest request, Set<String> elsewhere, Optional<TemplateInForce> template) {
        return new Asked(request, NOW, Set.of(), Set.of(), elsewhere, Set.of(), true, template);
    }

    private static List<String> rules(ChangeRequest request) {
        return rules(asked(request, Set.of(), Optional.empty()));
    }

    private static List<String> rules(Asked asked) {
        return Refusing.rules(RequestRules.refusals(asked));
    }
}
