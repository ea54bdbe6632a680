package uk.nhs.england.approvals.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import uk.nhs.england.approvals.businesscase.Held;
import uk.nhs.england.approvals.businesscase.HeldCase;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;

import java.util.List;

/** Who may respond for a consultee, with what, and what the response then counts for. */
class RespondingTests {

    private static final Actor MEMBER = Specialists.of("IT_SECURITY");
    private static final Response CONTENT = new Response(ResponseKind.CONTENT, null);

    @Test
    void aMemberResponds() {
        assertThat(refusing(MEMBER, true, false)).isEmpty();
        assertThat(refusing(MEMBER, false, false)).containsExactly("a-member-responds");
    }

    @Test
    void nobodyRespondsOnBehalfOfAMember() {
        var office = new Actor(Staff.PMO.person(), Staff.PMO.roles(), MEMBER.person());

        assertThat(refusing(office, true, false)).containsExactly("a-member-responds");
    }

    @Test
    void nobodyRespondsOnTheirOwn() {
        assertThat(refusing(Staff.LEAD, true, false))
                .containsExactly("nobody-responds-on-their-own");
        assertThat(refusing(Staff.CO_AUTHOR, true, false))
                .containsExactly("nobody-responds-on-their-own");
    }

    @Test
    void nobodyWithAnInterestResponds() {
        assertThat(refusing(MEMBER, true, true))
                .containsExactly("nobody-with-an-interest-responds");
    }

    @Test
    void aResponseAfterTheCaseIsDecidedIsRefused() {
        assertThat(refusing(Held.approved(), CONTENT)).containsExactly("case-is-open");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTENT_WITH_POINTS", "OBJECTION", "NOT_CONCERNED"})
    void aResponseSaysWhy(ResponseKind kind) {
        assertThat(refusing(kind, null)).containsExactly("a-response-says-why");
        assertThat(refusing(kind, " ")).containsExactly("a-response-says-why");
        assertThat(refusing(kind, "It is not tested.")).isEmpty();
    }

    @Test
    void contentHasNoPoints() {
        assertThat(refusing(ResponseKind.CONTENT, "But.")).containsExactly("content-has-no-points");
        assertThat(refusing(ResponseKind.CONTENT, null)).isEmpty();
    }

    @Test
    void aLaterResponseReplacesAnEarlierOne() {
        var consultation = Asked.asked("IT_SECURITY");

        assertThat(consultation.respond(ResponseKind.OBJECTION, 0)).isTrue();
        assertThat(consultation.respond(ResponseKind.CONTENT, 0)).isFalse();

        assertThat(consultation.response()).isEqualTo(ResponseKind.CONTENT);
        assertThat(consultation.objects()).isFalse();
    }

    @Test
    void aResponseAfterItsDueDayCountsAndIsLate() {
        var consultation = Asked.asked("IT_SECURITY");

        consultation.respond(ResponseKind.CONTENT, 3);

        assertThat(consultation.isAwaited()).isFalse();
        assertThat(consultation.lateBy()).isEqualTo(3);
    }

    @Test
    void whoRespondedInTimeIsNotLateByReplacingTheResponse() {
        var consultation = Asked.responded("IT_SECURITY", ResponseKind.OBJECTION);

        consultation.respond(ResponseKind.CONTENT, 5);

        assertThat(consultation.lateBy()).isZero();
    }

    @Test
    void aNewVersionIsForThoseWhoObjectedOrHadPoints() {
        assertThat(List.of(ResponseKind.values()).stream().filter(ResponseKind::looksAgain))
                .containsExactly(ResponseKind.CONTENT_WITH_POINTS, ResponseKind.OBJECTION);
        var consultation = Asked.responded("IT_SECURITY", ResponseKind.OBJECTION);

        consultation.askAgain(Asked.about(2));

        assertThat(consultation.isAwaited()).isTrue();
        assertThat(consultation.askedVersion()).isEqualTo(2);
        assertThat(consultation.objects()).isTrue();
    }

    @Test
    void whatIsAwaitedLapsesWithTheCaseAndWhatWasSaidStays() {
        assertThat(Asked.asked("FINANCE").lapse()).isTrue();
        var responded = Asked.responded("FINANCE", ResponseKind.CONTENT);
        assertThat(responded.lapse()).isFalse();
        assertThat(responded.state()).isEqualTo(Consultation.State.RESPONDED);
    }

    private static List<String> refusing(Actor actor, boolean isMember, boolean hasAnInterest) {
        return rules(
                ConsultationRules.responding(
                        new ConsultationRules.Responding(
                                actor, Held.beforeTheArb(), isMember, hasAnInterest),
                        CONTENT));
    }

    private static List<String> refusing(ResponseKind kind, @Nullable String words) {
        return refusing(Held.beforeTheArb(), new Response(kind, words));
    }

    private static List<String> refusing(HeldCase businessCase, Response response) {
        return rules(
                ConsultationRules.responding(
                        new ConsultationRules.Responding(MEMBER, businessCase, true, false),
                        response));
    }
}
