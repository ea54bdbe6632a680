package uk.nhs.england.approvals.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.testing.Refusing;

import java.util.List;

/** A template is in force by the last revision that CAB stands by (product rules 4 and 10). */
class StandingByATemplateTests {

    @Test
    void itIsInForceByTheRevisionThatCabApprovedLast() {
        assertThat(new SomeTemplate().template().inForce()).isNull();
        assertThat(new SomeTemplate().approved("CAB-1").template().inForce()).isEqualTo(1);
        var revised = new SomeTemplate().approved("CAB-1").revised();
        assertThat(revised.template().inForce()).isEqualTo(1);
        assertThat(revised.approved("CAB-2").template().inForce()).isEqualTo(2);
    }

    @Test
    void aRevisionThatIsRefusedLeavesTheOneInForce() {
        var template = new SomeTemplate().approved("CAB-1").revised().refused("CAB-2");
        assertThat(template.template().inForce()).isEqualTo(1);
    }

    @Test
    void aRevisionThatIsNotRatifiedGivesWayToTheLastOneThatIs() {
        var template = new SomeTemplate().approved("CAB-1").revised().approved("CAB-2");
        template.notRatified("CAB-2");
        assertThat(template.template().inForce()).isEqualTo(1);
        assertThat(template.latest().awaitsDecision()).isTrue();
    }

    @Test
    void aTemplateOfWhichNothingIsRatifiedIsNotInForce() {
        var template = new SomeTemplate().approved("CAB-1").notRatified("CAB-1");
        assertThat(template.template().isInForce()).isFalse();
    }

    @Test
    void anEarlierRevisionThatIsNotRatifiedStandsNoLongerThoughAnotherWaits() {
        var waiting = new SomeTemplate().approved("CAB-1").revised().notRatified("CAB-1");
        assertThat(waiting.template().isInForce()).isFalse();
        var approved = new SomeTemplate().approved("CAB-1").revised().approved("CAB-2");
        assertThat(approved.notRatified("CAB-1").template().inForce()).isEqualTo(2);
    }

    @Test
    void aDecisionThatIsNotOnItChangesNothing() {
        var template = new SomeTemplate().approved("CAB-1").notRatified("CAB-9");
        assertThat(template.template().inForce()).isEqualTo(1);
    }

    @Test
    void whatFollowsARevisionIsMadeWhileCabStandsByItAndTheStatusIsEarned() {
        var template = new SomeTemplate().approved("CAB-1");
        assertThat(standingBy(template)).containsExactly("standard-status-is-earned");
        assertThat(standingBy(template.earned())).isEmpty();
        assertThat(standingBy(template.revised().approved("CAB-2"))).isEmpty();
        assertThat(standingBy(template.notRatified("CAB-2")))
                .containsExactly("its-revision-is-approved");
    }

    @Test
    void nothingFollowsATemplateThatIsRetired() {
        var template = new SomeTemplate().approved("CAB-1").earned();
        template.template().retire("The vendor does it.", SomeChange.NOW);
        assertThat(standingBy(template)).containsExactly("standard-status-is-earned");
        assertThat(deciding(template, "CAB")).contains("the-template-goes-on");
    }

    @Test
    void onlyCabDecidesAndOnlyOnWhatWaits() {
        var template = new SomeTemplate();
        assertThat(deciding(template, "CAB")).isEmpty();
        assertThat(deciding(template, "ARB")).containsExactly("cab-decides");
        assertThat(deciding(template.approved("CAB-1"), "CAB"))
                .containsExactly("the-template-awaits-cab");
    }

    private static List<String> standingBy(SomeTemplate template) {
        return Refusing.rules(TemplateRules.standingBy(template.template(), template.latest()));
    }

    private static List<String> deciding(SomeTemplate template, String board) {
        return Refusing.rules(template.held().refusals(board, new Outcome.Approved()));
    }
}
