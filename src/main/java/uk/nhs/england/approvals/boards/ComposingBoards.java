package uk.nhs.england.approvals.boards;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Fills the seats of boards, and empties them. */
@Service
public class ComposingBoards {

    private final MembershipsOfBoards memberships;
    private final Rosters rosters;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComposingBoards(
            MembershipsOfBoards memberships,
            Rosters rosters,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.rosters = rosters;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** A person takes a seat from a day on. */
    @Transactional
    public UUID seat(String board, Membership.Seating seating, Actor actor) {
        var roster = rosters.on(board, seating.from());
        seatExists(roster, seating)
                .and(personExists(seating))
                .and(notSeatedThere(roster, seating))
                .throwIfAny();
        var membership = memberships.save(Membership.seat(board, seating));
        events.publishEvent(
                new BoardEvent.MemberSeated(
                        board, seating.seat(), seating.person(), actor.at(clock.instant())));
        return membership.id();
    }

    /** A person leaves a seat: from that day on they do not fill it. */
    @Transactional
    public void leave(String board, UUID id, LocalDate on, Actor actor) {
        var membership =
                memberships
                        .findById(id)
                        .filter(found -> found.board().equals(board))
                        .orElseThrow(
                                () -> new NotFound("The %s has no such member.".formatted(board)));
        membership.leave(on);
        events.publishEvent(
                new BoardEvent.MemberLeft(
                        board, membership.seat(), membership.person(), actor.at(clock.instant())));
    }

    private static Refusals seatExists(Roster roster, Membership.Seating seating) {
        return roster.seat(seating.seat()).isPresent()
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "seat-exists",
                                "seat",
                                "The %s has no seat %s."
                                        .formatted(roster.board(), seating.seat())));
    }

    private Refusals personExists(Membership.Seating seating) {
        return people.find(seating.person()).isPresent()
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "person-is-known",
                                "person",
                                "There is no person with the username %s."
                                        .formatted(seating.person())));
    }

    private static Refusals notSeatedThere(Roster roster, Membership.Seating seating) {
        return roster.members().stream()
                        .noneMatch(
                                member ->
                                        member.seat().equals(seating.seat())
                                                && member.person().equals(seating.person()))
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict("seated-once", "The person fills this seat already."));
    }
}
