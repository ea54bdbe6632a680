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
 * @param terms those in force on the day
 */
public record Roster(
        String board, LocalDate day, Terms terms, List<Seat> seats, List<Member> members) {

    /** A place on the board; a needed seat must be filled by a counted member. */
    public record Seat(String code, String name, boolean needed) {}

    /** Who fills a seat, as its holder or as the holder's alternate. */
    public record Member(PersonId person, String seat, boolean alternate) {}

    public boolean has(PersonId person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    /** How many counted members a decision needs. */
    public int quorum() {
        return terms.quorum();
    }

    public DecisionRule decisionRule() {
        return terms.decisionRule();
    }

    /** Whether this person may take the chair by the board's own rule. */
    public boolean mayChair(PersonId person) {
        return switch (terms.chairRule()) {
            case ChairRule.Office office -> fills(person, office.seat());
            case ChairRule.Rotation _ -> has(person);
            case ChairRule.Named named -> has(person) && isNamed(named.person(), person);
        };
    }

    /** The named person, or an alternate in a seat of theirs; anybody when nobody is named. */
    private boolean isNamed(@Nullable PersonId named, PersonId person) {
        return named == null
                || named.equals(person)
                || members.stream()
                        .filter(member -> member.person().equals(named))
                        .anyMatch(member -> fills(person, member.seat()));
    }

    private boolean fills(PersonId person, String seat) {
        return members.stream()
                .anyMatch(member -> member.person().equals(person) && member.seat().equals(seat));
    }

    /** Whether the one may come in the place of the other: as an alternate of a seat of theirs. */
    public boolean standsIn(PersonId alternate, PersonId holder) {
        return members.stream()
                .filter(member -> member.person().equals(holder) && !member.alternate())
                .anyMatch(member -> alternatesOf(member.seat()).contains(alternate));
    }

    private Set<PersonId> alternatesOf(String seat) {
        return members.stream()
                .filter(member -> member.alternate() && member.seat().equals(seat))
                .map(Member::person)
                .collect(Collectors.toSet());
    }

    /**
     * Those of these people who count for a seat: its holders, and its alternates only while no
     * holder of the seat is among them.
     */
    public Set<PersonId> countedFor(String seat, Set<PersonId> people) {
        var holders = of(seat, people, false);
        return holders.isEmpty() ? of(seat, people, true) : holders;
    }

    private Set<PersonId> of(String seat, Set<PersonId> people, boolean alternate) {
        return members.stream()
                .filter(member -> member.seat().equals(seat) && member.alternate() == alternate)
                .map(Member::person)
                .filter(people::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The seats a person counts for when these people are there. */
    public Set<String> seatsOf(PersonId person, Set<PersonId> people) {
        return seats.stream()
                .map(Seat::code)
                .filter(seat -> countedFor(seat, people).contains(person))
                .collect(Collectors.toCollection(TreeSet::new));
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
