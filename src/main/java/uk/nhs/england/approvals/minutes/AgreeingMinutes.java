package uk.nhs.england.approvals.minutes;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.agendas.Fingerprint;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.documents.DocumentFormat;
import uk.nhs.england.approvals.documents.Rendering;
import uk.nhs.england.approvals.identity.Actor;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes comments on draft minutes, and their agreement at a later sitting. */
@Service
public class AgreeingMinutes {

    private final AllMinutes minutes;
    private final Comments comments;
    private final MinutesReading reading;
    private final Rendering rendering;
    private final Sittings sittings;
    private final SittingLife life;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreeingMinutes(
            AllMinutes minutes,
            Comments comments,
            MinutesReading reading,
            Rendering rendering,
            Sittings sittings,
            SittingLife life,
            Rosters rosters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.minutes = minutes;
        this.comments = comments;
        this.reading = reading;
        this.rendering = rendering;
        this.sittings = sittings;
        this.life = life;
        this.rosters = rosters;
        this.events = events;
        this.clock = clock;
    }

    /** What members said of the draft, oldest first. */
    @Transactional(readOnly = true)
    public List<MinutesComment> comments(UUID sitting) {
        minutes.require(sitting);
        return comments.on(sitting);
    }

    /** A member comments on the draft. */
    @Transactional
    public void comment(UUID id, String words, Actor actor) {
        var draft = minutes.requireHeld(id);
        var sitting = sittings.require(id);
        MinutesRules.notAgreed(draft)
                .and(MinutesRules.byMembers(rosters.on(sitting.board(), sitting.day()), actor))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        comments.keep(id, new MinutesComment(actor.person(), words, recorded.at()));
        events.publishEvent(new MinutesEvent.MinutesCommented(id, actor.person(), recorded));
    }

    /**
     * A later sitting of the board agrees the minutes; its chair records it.
     *
     * @param later the sitting that agrees them, in session
     * @param corrections what it had changed; null when nothing
     */
    @Transactional
    public void agree(UUID id, UUID later, @Nullable String corrections, Actor actor) {
        var sitting = life.hold(id);
        var draft = minutes.requireHeld(id);
        var at = sittings.require(later);
        SittingLife.byChair(at, actor)
                .and(MinutesRules.atALaterSitting(sitting, at))
                .and(at.inSession(clock.instant()))
                .and(MinutesRules.notAgreed(draft))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        var agreement = new Agreement(later, corrections, recorded);
        var text = wholeText(draft, agreement);
        draft.agree(agreement, text, Fingerprint.of(text));
        life.agreeMinutes(sitting, recorded);
        minutes.flush();
        events.publishEvent(
                new MinutesEvent.MinutesFixed(id, later, Fingerprint.of(text), recorded));
    }

    private String wholeText(Minutes draft, Agreement agreement) {
        var whole = reading.whole(draft, agreement);
        return new String(
                rendering.render(whole, DocumentFormat.MARKDOWN).content(), StandardCharsets.UTF_8);
    }
}
