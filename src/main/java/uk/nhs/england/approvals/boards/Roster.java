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
