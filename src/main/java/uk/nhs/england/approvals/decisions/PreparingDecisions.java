package uk.nhs.england.approvals.decisions;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.agendas.ItemsBeforeBoards;
import uk.nhs.england.approvals.boards.Interests;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Gathers and holds everything that the rules of deciding look at. */
@Component
class PreparingDecisions {

    /** How a chair asks for a decision to be recorded. */
    enum Way {
        BY_THE_BOARD,
        BY_CONSENT,
        BY_ITS_CHAIR
    }

    private final Decidables decidables;
    private final SittingLife life;
    private final ItemsBeforeBoards items;
    private final Rosters rosters;
    private final Interests interests;
    private final Clock clock;

    PreparingDecisions(
            Decidables decidables,
            SittingLife life,
            ItemsBeforeBoards items,
            Rosters rosters,
            Interests interests,
            Clock clock) {
        this.decidables = decidables;
        this.life = life;
        this.items = items;
        this.rosters = rosters;
        this.interests = interests;
        this.clock = clock;
    }

    /** Holds the subject, the sitting and its agenda, in this order like everybody else. */
    DecisionAct prepare(ProposedDecision proposed, Way way, Actor actor) {
        var subject = decidables.hold(proposed.subject(), actor);
        var sitting = life.hold(proposed.sitting());
        var item = items.hold(sitting.id(), proposed.subject());
        return new DecisionAct(
                clock.instant(),
                actor,
                proposed,
                basis(way, subject, sitting),
                sitting,
                rosters.on(sitting.board(), sitting.day()),
                item.orElse(null),
                subject,
                interested(proposed.subject(), subject));
    }

    /**
     * Says why there is nothing that a sitting could decide by consent.
     *
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is no such sitting
     */
    void refuseConsentToNothing(UUID sitting, Actor actor) {
        SittingLife.byChair(life.hold(sitting), actor)
                .and(
                        Refusals.of(
                                Refusal.conflict(
                                        "something-is-below-the-line",
                                        "Nothing is below the line of this sitting any more.")))
                .throwIfAny();
    }

    /** Whoever has an interest in the subject, or in what it is part of. */
    private Set<PersonId> interested(Subject subject, Decidable held) {
        var interested = new TreeSet<>(interests.heldIn(subject.reference()));
        held.partOf().forEach(whole -> interested.addAll(interests.heldIn(whole)));
        return interested;
    }

    private static Basis basis(Way way, Decidable subject, Sitting sitting) {
        return switch (way) {
            case BY_CONSENT -> Basis.BY_CONSENT;
            case BY_ITS_CHAIR -> Basis.CHAIRS_ACTION;
            case BY_THE_BOARD -> {
                if (subject.decidedByChairAlone()) {
                    yield Basis.CHAIRS_AUTHORITY;
                }
                yield sitting.isInWriting() ? Basis.OUT_OF_COMMITTEE : Basis.AT_SITTING;
            }
        };
    }
}
