package uk.nhs.england.approvals.boards;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntConsumer;

/** Which seats boards have: data with dates. */
@Service
public class SettingUpSeats {

    private final BodyRows rows;
    private final SeatRows seats;
    private final Rosters rosters;
    private final MembershipsOfBoards memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingUpSeats(
            BodyRows rows,
            SeatRows seats,
            Rosters rosters,
            MembershipsOfBoards memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.seats = seats;
        this.rosters = rosters;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From a day on a board has a seat, or has it under another name, or needs it or no longer.
     *
     * @param seen is given the revision of the board, to compare it with the one read
     */
    @Transactional
    public void enter(String board, IntConsumer seen, Change change, Actor actor) {
        seen.accept(rows.hold(board));
        var seat = change.seat();
        var from = change.from();
        BodyRules.isAhead(from, rosters.today(), "from").throwIfAny();
        var filled =
                rosters.on(board, from).members().stream()
                        .anyMatch(member -> member.seat().equals(seat.code()));
        BodyRules.neededSeatIsFilled(seat, filled)
                .and(BodyRules.seatChangesForward(from, seats.lastChange(board, seat.code())))
                .throwIfAny();
        seats.end(board, seat.code(), from);
        seats.open(board, seat, from);
        rows.revise(board);
        events.publishEvent(
                new BodyEvent.SeatEntered(board, seat, from, actor.at(clock.instant())));
    }

    /** From a day on a board has no such seat, and whoever fills it leaves with it. */
    @Transactional
    public void end(String board, IntConsumer seen, Ending ending, Actor actor) {
        seen.accept(rows.hold(board));
        BodyRules.isAhead(ending.on(), rosters.today(), "on").throwIfAny();
        var roster = rosters.on(board, ending.on());
        if (roster.seat(ending.seat()).isEmpty()) {
            throw new NotFound(
                    "The %s has no seat %s on %s.".formatted(board, ending.seat(), ending.on()));
        }
        BodyRules.canBeSpared(
                        ending.seat(),
                        rows.termsFrom(board, ending.on()),
                        roster.seats().size() - 1)
                .and(
                        BodyRules.seatChangesForward(
                                ending.on(), seats.lastChange(board, ending.seat())))
                .throwIfAny();
        seats.end(board, ending.seat(), ending.on());
        leave(board, ending, actor);
        rows.revise(board);
        events.publishEvent(
                new BodyEvent.SeatEnded(
                        board, ending.seat(), ending.on(), actor.at(clock.instant())));
    }

    private void leave(String board, Ending ending, Actor actor) {
        for (var membership : memberships.fillingFrom(board, ending.seat(), ending.on())) {
            membership.endWithItsSeat(ending.on());
            memberships.saveAndFlush(membership);
            events.publishEvent(
                    new BoardEvent.MemberLeft(
                            board, ending.seat(), membership.person(), actor.at(clock.instant())));
        }
    }

    /**
     * A seat as it is to be.
     *
     * @param from the first day
     */
    public record Change(Roster.Seat seat, LocalDate from) {}

    /**
     * A seat that goes.
     *
     * @param on the first day without it
     */
    public record Ending(String seat, LocalDate on) {}
}
