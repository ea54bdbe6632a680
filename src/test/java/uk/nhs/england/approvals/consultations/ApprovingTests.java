package uk.nhs.england.approvals.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What consultees' responses ask of the ARB before it approves without conditions. */
class ApprovingTests {

    @Test
    void consulteesHaveResponded() {
        var missing = Asked.asked("IT_SECURITY");
        var given = Asked.responded("FINANCE", ResponseKind.NOT_CONCERNED);

        var refusals = ApprovalRules.refusals(List.of(missing, given));

        assertThat(rules(refusals)).containsExactly("consultees-have-responded");
        assertThat(refusals.all().getFirst().reason())
                .contains("IT_SECURITY")
                .doesNotContain("FINANCE");
    }

    @Test
    void aResponseThatIsNotMandatoryMayBeMissing() {
        assertThat(rules(ApprovalRules.refusals(List.of(Asked.asked("ACCESSIBILITY", false)))))
                .isEmpty();
    }

    @Test
    void objectionsAreAnswered() {
        var objection = Asked.responded("FINANCE", ResponseKind.OBJECTION);
        var refusals = ApprovalRules.refusals(List.of(objection));

        assertThat(rules(refusals)).containsExactly("objections-are-answered");
        assertThat(refusals.all().getFirst().reason()).contains("FINANCE");

        objection.answerObjection();
        assertThat(rules(ApprovalRules.refusals(List.of(objection)))).isEmpty();
    }

    @Test
    void anObjectionStopsEvenWhenTheResponseIsNotMandatory() {
        var objection = Asked.asked("ACCESSIBILITY", false);
        objection.respond(ResponseKind.OBJECTION, 0);

        assertThat(rules(ApprovalRules.refusals(List.of(objection))))
                .containsExactly("objections-are-answered");
    }

    @Test
    void whoIsAskedAgainIsMissingAgain() {
        var again = Asked.responded("FINANCE", ResponseKind.CONTENT_WITH_POINTS);
        assertThat(rules(ApprovalRules.refusals(List.of(again)))).isEmpty();

        again.askAgain(Asked.about(2));

        assertThat(rules(ApprovalRules.refusals(List.of(again))))
                .containsExactly("consultees-have-responded");
    }

    @Test
    void whereNobodyWasAskedNothingIsMissing() {
        assertThat(rules(ApprovalRules.refusals(List.of()))).isEmpty();
    }
}
