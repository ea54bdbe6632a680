package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A board as it is composed on one day: its terms, seats and members.
 *
 * @param board the board's code
 * @param day the day it speaks of
 * @param quorum how many counted members a decision needs
 * @param chairSeat the seat whose holder takes the chair; null when any member may
 */
public record Roster(
        String board,
        LocalDate day,
        int quorum,
        @Nullable String chairSeat,
        List<Seat> seats,
        List<Member> members) {

    /** A place on the board; a needed seat must be filled by a counted member. */
    public record Seat(String code, String name, boolean needed) {}

    /** Who fills a seat, as its holder or as the holder's alternate. */
    public record Member(PersonId person, String seat, boolean alternate) {}

    public boolean has(PersonId person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    /** Whether this person may take the chair by the board's own rule. */
    public boolean mayChair(PersonId person) {
        return members.stream()
                .filter(member -> member.person().equals(person))
                .anyMatch(member -> chairSeat == null || member.seat().equals(chairSeat));
    }

    Set<String> seatsFilledBy(Set<PersonId> people) {
        return members.stream()
                .filter(member -> people.contains(member.person()))
                .map(Member::seat)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<Seat> seat(String code) {
        return seats.stream().filter(seat -> seat.code().equals(code)).findFirst();
    }
}
