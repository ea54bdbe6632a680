package uk.nhs.england.approvals.boards;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Two members take each other's turn in the chair; the PMO records it, or one of the two. */
@Service
public class SwappingChairs {

    private final Sittings sittings;
    private final Rosters rosters;
    private final PlanningChairs chairs;
    private final BodyRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SwappingChairs(
            Sittings sittings,
            Rosters rosters,
            PlanningChairs chairs,
            BodyRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sittings = sittings;
        this.rosters = rosters;
        this.chairs = chairs;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Each takes the chair of the other's sitting, and no rule changes that any more. */
    @Transactional
    public void swap(String board, Turn one, Turn other, Actor actor) {
        rows.hold(board);
        byTheTwoOrThePmo(one, other, actor).throwIfAny();
        var recorded = actor.at(clock.instant());
        var first = sitting(board, one);
        var second = sitting(board, other);
        SchedulingRules.canChange(first, recorded.at())
                .and(SchedulingRules.canChange(second, recorded.at()))
                .and(isAsRead(first, one))
                .and(isAsRead(second, other))
                .throwIfAny();
        first.handChairTo(other.chair(), rosters.on(board, first.day()));
        second.handChairTo(one.chair(), rosters.on(board, second.day()));
        events.publishEvent(
                new SittingEvent.ChairsSwapped(
                        board,
                        List.of(change(first, one.chair()), change(second, other.chair())),
                        recorded));
        chairs.plan(board, recorded);
    }

    private Sitting sitting(String board, Turn turn) {
        var sitting = sittings.require(turn.sitting());
        if (!sitting.board().equals(board)) {
            throw new NotFound("The %s has no sitting %s.".formatted(board, turn.sitting()));
        }
        return sitting;
    }

    private static FieldChange change(Sitting sitting, PersonId before) {
        return new FieldChange(
                sitting.startsAt().toString(), before.value(), String.valueOf(sitting.chair()));
    }

    /** So a request that is sent twice does not swap them back. */
    private static Refusals isAsRead(Sitting sitting, Turn turn) {
        return sitting.isChairedBy(turn.chair())
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "chairs-are-as-read",
                                "%s does not take the chair on %s. Read the roster again."
                                        .formatted(turn.chair(), sitting.day())));
    }

    private static Refusals byTheTwoOrThePmo(Turn one, Turn other, Actor actor) {
        return actor.is(Role.PMO)
                        || actor.person().equals(one.chair())
                        || actor.person().equals(other.chair())
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "by-the-two-or-the-pmo",
                                "Only the PMO or one of the two members records a swap."));
    }

    /** Whose turn it is at which sitting, as whoever asks has read it. */
    public record Turn(UUID sitting, PersonId chair) {}
}
