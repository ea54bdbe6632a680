package uk.nhs.england.approvals.servicenow;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.servicenow.ExchangeEvent.DeadLetterRetried;
import uk.nhs.england.approvals.servicenow.ExchangeEvent.DeadLetterWithdrawn;

import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What a person does about a dead letter. What is wrong with a service is mended in the register or
 * in ServiceNow; then it is sent again as it is by then.
 */
@Component
public class MendingLetters {

    private final Letters letters;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MendingLetters(Letters letters, Outbox outbox, ApplicationEventPublisher events, Clock clock) {
        this.letters = letters;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /** The dead letters after a service, in order. */
    public List<Letter> after(String reference, int most) {
        return letters.deadAfter(reference, most);
    }

    /**
     * @throws NotFound when there is no such dead letter
     */
    public Letter require(String reference) {
        return letters.findDead(reference).orElseThrow(() -> none(reference));
    }

    /**
     * It is exchanged again, with all its attempts.
     *
     * @param version is told the version of the letter, before anything is done
     */
    @Transactional
    public void retry(String reference, IntConsumer version, Actor actor) {
        hold(reference, version);
        var recorded = actor.at(clock.instant());
        letters.drop(List.of(reference));
        outbox.add(List.of(reference), recorded.at());
        events.publishEvent(new DeadLetterRetried(reference, recorded));
    }

    /** It is left as it is, until the service changes again or a sync finds it. */
    @Transactional
    public void withdraw(String reference, String reason, IntConsumer version, Actor actor) {
        hold(reference, version);
        var recorded = actor.at(clock.instant());
        letters.drop(List.of(reference));
        outbox.drop(reference);
        events.publishEvent(new DeadLetterWithdrawn(reference, reason, recorded));
    }

    private void hold(String reference, IntConsumer version) {
        var letter = letters.hold(reference).orElseThrow(() -> none(reference));
        version.accept(letter.version());
        isDead(letter).throwIfAny();
    }

    static Refusals isDead(Letter letter) {
        return letter.isDead()
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "letter-is-dead",
                                "It is still tried again by itself. Wait for that."));
    }

    private static NotFound none(String reference) {
        return new NotFound("There is no dead letter of " + reference + ".");
    }
}
