package uk.nhs.england.approvals.boards;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.Recorded;

import java.util.Optional;

/** Moves sittings and calls them off, each with its reason on the record. */
@Component
class ChangingSittings {

    private final Sittings sittings;
    private final Moves moves;
    private final ApplicationEventPublisher events;

    ChangingSittings(Sittings sittings, Moves moves, ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.moves = moves;
        this.events = events;
    }

    /** The board sits, or does not, as planned; nothing when it would have begun already. */
    Optional<FieldChange> add(String board, SeriesPlan.Planned planned, Recorded recorded) {
        if (!planned.starts().isAfter(recorded.at())) {
            return Optional.empty();
        }
        var sitting = sittings.save(Sitting.ofSeries(board, planned));
        var why = planned.why();
        if (planned.held() == null && why != null) {
            sitting.cancel(ScheduleCause.HOLIDAY, why, recorded);
        } else if (why != null) {
            moves.save(
                    Move.of(
                            sitting.id(),
                            new Move.Place(planned.startsByRule(), planned.place()),
                            new Move.Place(sitting.startsAt(), sitting.place()),
                            new Move.Why(ScheduleCause.HOLIDAY, why, recorded)));
        }
        return Optional.of(
                new FieldChange(
                        planned.date().toString(),
                        null,
                        planned.held() == null ? why : sitting.startsAt().toString()));
    }

    /**
     * A sitting of the series is as planned now, if it still follows the series.
     *
     * @return whether another is to take its place, because it had been called off
     */
    boolean follow(Sitting sitting, SeriesPlan.Planned planned, Move.Why cause) {
        var reason = planned.why() == null ? cause.reason() : planned.why();
        var why = new Move.Why(cause.cause(), reason, cause.recorded());
        if (sitting.schedule().cancelledCause() == ScheduleCause.HOLIDAY) {
            return planned.held() != null && replaced(sitting, why);
        }
        if (follows(sitting, cause)) {
            if (planned.held() == null) {
                cancel(sitting, why);
            } else if (!sitting.isAt(planned.starts(), planned.place())) {
                move(sitting, new Move.Place(planned.starts(), planned.place()), why);
            }
        }
        return false;
    }

    /** The board's rule does not give the day of this sitting any more. */
    void replace(Sitting sitting, Move.Why why) {
        if (follows(sitting, why)) {
            cancel(sitting, why);
        }
    }

    void move(Sitting sitting, Move.Place to, Move.Why why) {
        var move =
                Move.of(sitting.id(), new Move.Place(sitting.startsAt(), sitting.place()), to, why);
        sitting.move(to.at(), to.where(), why.cause());
        moves.save(move);
        events.publishEvent(
                new SittingEvent.SittingMoved(sitting.id(), move.view(), why.recorded()));
    }

    void cancel(Sitting sitting, Move.Why why) {
        sitting.cancel(why.cause(), why.reason(), why.recorded());
        events.publishEvent(
                new SittingEvent.SittingCancelled(sitting.id(), why.reason(), why.recorded()));
    }

    private static boolean replaced(Sitting sitting, Move.Why why) {
        if (why.cause() == ScheduleCause.TERMS) {
            sitting.cancel(ScheduleCause.TERMS, why.reason(), why.recorded());
            return true;
        }
        return false;
    }

    private static boolean follows(Sitting sitting, Move.Why why) {
        return sitting.state().followsTheSeries()
                && !sitting.schedule().isMovedByHand()
                && sitting.startsAt().isAfter(why.recorded().at());
    }
}
