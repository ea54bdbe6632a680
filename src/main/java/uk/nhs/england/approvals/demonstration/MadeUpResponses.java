package uk.nhs.england.approvals.demonstration;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.consultations.ConsultationReading;
import uk.nhs.england.approvals.consultations.Responding;
import uk.nhs.england.approvals.consultations.Response;
import uk.nhs.england.approvals.consultations.ResponseKind;
import uk.nhs.england.approvals.consultations.Which;

import java.util.function.IntConsumer;

/** What consultees say about some of the made-up cases; about the others they are still asked. */
@Component
class MadeUpResponses {

    private static final IntConsumer AS_IT_IS = _ -> {};

    private final Responding responding;
    private final ConsultationReading reading;

    MadeUpResponses(Responding responding, ConsultationReading reading) {
        this.responding = responding;
        this.reading = reading;
    }

    /** IT security objects, and an author answers; finance has points. */
    void anObjectionThatIsAnswered(String reference, Cast.Part author) {
        respond(
                reference,
                "IT_SECURITY",
                ResponseKind.OBJECTION,
                "The penetration test is planned for after go-live.");
        responding.answerObjection(
                new Which(reference, "IT_SECURITY"),
                AS_IT_IS,
                "The test is now booked for the month before go-live.",
                author.actor());
        respond(
                reference,
                "FINANCE",
                ResponseKind.CONTENT_WITH_POINTS,
                "The third year has no budget yet.");
    }

    /** Everybody who was asked is content. */
    void everybodyIsContent(String reference) {
        reading.of(reference, Cast.MORGAN.actor())
                .forEach(
                        asked ->
                                responding.respond(
                                        new Which(reference, asked.consultee()),
                                        AS_IT_IS,
                                        new Response(ResponseKind.CONTENT, null),
                                        Specialists.of(asked.consultee()).actor()));
    }

    private void respond(String reference, String consultee, ResponseKind kind, String words) {
        responding.respond(
                new Which(reference, consultee),
                AS_IT_IS,
                new Response(kind, words),
                Specialists.of(consultee).actor());
    }
}
