package uk.nhs.england.approvals.decisions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.agendas.ItemsBeforeBoards;
import uk.nhs.england.approvals.boards.Interests;
import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;

/** Puts what was decided out of committee to the next sitting (product rule 4). */
@Service
public class Ratifying {

    private final DecisionReading reading;
    private final Ratifications ratifications;
    private final Decidables decidables;
    private final ItemsBeforeBoards items;
    private final SittingLife life;
    private final Rosters rosters;
    private final Interests interests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ratifying(
            DecisionReading reading,
            Ratifications ratifications,
            Decidables decidables,
            ItemsBeforeBoards items,
            SittingLife life,
            Rosters rosters,
            Interests interests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.ratifications = ratifications;
        this.decidables = decidables;
        this.items = items;
        this.life = life;
        this.rosters = rosters;
        this.interests = interests;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a sitting made of a decision.
     *
     * @throws NotFound when no sitting has looked at it, or it is not for this person
     */
    @Transactional(readOnly = true)
    public Ratification show(String number, Actor actor) {
        reading.show(number, actor);
        return ratifications
                .of(number)
                .orElseThrow(() -> new NotFound("No sitting has ratified %s.".formatted(number)));
    }

    /** The chair records whether the sitting ratifies a decision that is on its agenda. */
    @Transactional
    public Ratification record(String number, Verdict verdict, Actor actor) {
        var decision = reading.show(number, actor);
        var subject = decidables.hold(Subject.named(decision.subject()), actor);
        var sitting = life.hold(verdict.sitting());
        var excluded = excluded(decision.subject(), subject);
        var item = items.ratification(sitting.id(), decision.subject());
        SittingLife.byChair(sitting, actor)
                .and(sitting.inSession(clock.instant()))
                .and(onlyWhoMayDecide(excluded, actor))
                .and(quorum(sitting, excluded).refusals())
                .and(ratifiedOnce(decision))
                .and(onTheAgenda(item.isPresent(), sitting, decision))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        ratifications.keep(ratification(number, verdict, recorded));
        if (!verdict.ratified()) {
            subject.notRatified(number);
        }
        items.decided(sitting, item.orElseThrow(), number, recorded);
        events.publishEvent(
                new DecisionEvent.DecisionRatified(
                        number,
                        Subject.named(decision.subject()),
                        decision.board(),
                        verdict.ratified(),
                        recorded));
        return ratification(number, verdict, recorded);
    }

    private static Ratification ratification(String number, Verdict verdict, Recorded recorded) {
        return new Ratification(
                number,
                verdict.sitting(),
                verdict.ratified(),
                verdict.reasons(),
                recorded.by(),
                recorded.at());
    }

    private Refusals ratifiedOnce(DecisionView decision) {
        var number = decision.number();
        return ratifications.of(number).isPresent()
                ? require(
                        false,
                        "ratified-once",
                        "A sitting has looked at %s already.".formatted(number))
                : require(
                        ratifications.awaited(decision),
                        "only-what-waits-is-ratified",
                        "%s does not wait to be ratified: a sitting made it or has superseded it, or it corrects the one that waits."
                                .formatted(number));
    }

    private static Refusals onTheAgenda(boolean tabled, Sitting sitting, DecisionView decision) {
        return require(
                tabled && sitting.board().equals(decision.board()),
                "the-ratification-is-on-the-agenda",
                "The ratification of %s is not on the agenda of this sitting."
                        .formatted(decision.number()));
    }

    /** Authors, and whoever has an interest in the subject or in what it is part of (rule 5). */
    private Set<PersonId> excluded(String reference, Decidable subject) {
        var excluded = new TreeSet<>(subject.authors());
        excluded.addAll(interests.heldIn(reference));
        subject.partOf().forEach(whole -> excluded.addAll(interests.heldIn(whole)));
        return excluded;
    }

    private static Refusals onlyWhoMayDecide(Set<PersonId> excluded, Actor actor) {
        return excluded.contains(actor.person())
                ? Refusals.of(
                        Refusal.forbidden(
                                "nobody-ratifies-on-their-own",
                                "It is your own submission, or you declared an interest. Hand the"
                                        + " chair over for this item."))
                : Refusals.none();
    }

    private Quorum quorum(Sitting sitting, Set<PersonId> excluded) {
        return Quorum.of(rosters.on(sitting.board(), sitting.day()), sitting.present(), excluded);
    }

    private static Refusals require(boolean holds, String rule, String otherwise) {
        return holds ? Refusals.none() : Refusals.of(Refusal.conflict(rule, otherwise));
    }
}
