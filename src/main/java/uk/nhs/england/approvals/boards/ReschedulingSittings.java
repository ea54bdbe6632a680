package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Moves sittings by hand, and calls them off; the board's rule does not undo it. */
@Service
public class ReschedulingSittings {

    private final Sittings sittings;
    private final Rosters rosters;
    private final ChangingSittings changing;
    private final PlanningChairs chairs;
    private final BodyRows rows;
    private final Clock clock;

    ReschedulingSittings(
            Sittings sittings,
            Rosters rosters,
            ChangingSittings changing,
            PlanningChairs chairs,
            BodyRows rows,
            Clock clock) {
        this.sittings = sittings;
        this.rosters = rosters;
        this.changing = changing;
        this.chairs = chairs;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A sitting is at another time. Who was named chair by hand and is none then loses it.
     *
     * @param seen checks the version that the caller has read
     */
    @Transactional
    public Sitting move(UUID id, IntConsumer seen, NewTime time, Actor actor) {
        var sitting = held(id, seen);
        var now = clock.instant();
        SchedulingRules.canChange(sitting, now)
                .and(SchedulingRules.newStart(time.startsAt(), now))
                .throwIfAny();
        var recorded = actor.at(now);
        changing.move(
                sitting,
                new Move.Place(
                        time.startsAt(), Objects.requireNonNullElse(time.place(), sitting.place())),
                new Move.Why(ScheduleCause.BY_HAND, time.reason(), recorded));
        keepChairLawful(sitting);
        chairs.plan(sitting.board(), recorded);
        return sitting;
    }

    /** A sitting does not take place. */
    @Transactional
    public Sitting cancel(UUID id, IntConsumer seen, String reason, Actor actor) {
        var sitting = held(id, seen);
        var now = clock.instant();
        SchedulingRules.canCancel(sitting, now).throwIfAny();
        var recorded = actor.at(now);
        changing.cancel(sitting, new Move.Why(ScheduleCause.BY_HAND, reason, recorded));
        chairs.plan(sitting.board(), recorded);
        return sitting;
    }

    /** Read again once the board is held: of two who reschedule at once the second is told. */
    private Sitting held(UUID id, IntConsumer seen) {
        rows.holdOf(id);
        var sitting = sittings.require(id);
        seen.accept(sitting.version());
        return sitting;
    }

    private void keepChairLawful(Sitting sitting) {
        var chair = sitting.chair();
        if (chair != null && !rosters.on(sitting.board(), sitting.day()).mayChair(chair)) {
            sitting.chair(
                    Chairing.missing(
                            "%s may not take the chair on %s: the PMO names another."
                                    .formatted(chair, sitting.day())));
        }
    }

    /**
     * When a sitting is to be, and why.
     *
     * @param place null when it stays
     */
    public record NewTime(Instant startsAt, @Nullable String place, String reason) {}
}
