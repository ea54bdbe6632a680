package uk.nhs.england.approvals.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.refuses;
import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.businesscase.Held;
import uk.nhs.england.approvals.identity.Staff;

/** The authors answer an objection; the consultee may object anew. */
class AnsweringObjectionsTests {

    @Test
    void anObjectionIsAnsweredOnce() {
        var consultation = Asked.responded("FINANCE", ResponseKind.OBJECTION);
        assertThat(consultation.objects()).isTrue();

        consultation.answerObjection();

        assertThat(consultation.objects()).isFalse();
        refuses(consultation::answerObjection, "an-objection-is-open");
    }

    @Test
    void onlyAnObjectionIsAnswered() {
        refuses(() -> Asked.asked("FINANCE").answerObjection(), "an-objection-is-open");
        var points = Asked.responded("FINANCE", ResponseKind.CONTENT_WITH_POINTS);
        refuses(points::answerObjection, "an-objection-is-open");
    }

    @Test
    void anotherObjectionWantsAnotherAnswer() {
        var consultation = Asked.responded("FINANCE", ResponseKind.OBJECTION);
        consultation.answerObjection();

        consultation.respond(ResponseKind.OBJECTION, 0);

        assertThat(consultation.objects()).isTrue();
        consultation.answerObjection();
        assertThat(consultation.objects()).isFalse();
    }

    @Test
    void anObjectionStandsWhileTheConsulteeLooksAtANewVersion() {
        var consultation = Asked.responded("FINANCE", ResponseKind.OBJECTION);

        consultation.askAgain(Asked.about(2));

        assertThat(consultation.objects()).isTrue();
        consultation.answerObjection();
        assertThat(consultation.isAwaited()).isTrue();
    }

    @Test
    void theAuthorsAnswer() {
        assertThat(rules(Held.beforeTheArb().byItsAuthors(Staff.CO_AUTHOR))).isEmpty();
        assertThat(rules(Held.beforeTheArb().byItsAuthors(Staff.OUTSIDER)))
                .containsExactly("by-its-authors");
        assertThat(rules(Held.approved().isBeforeBoards())).containsExactly("case-is-open");
    }
}
