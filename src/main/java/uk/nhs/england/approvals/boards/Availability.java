package uk.nhs.england.approvals.boards;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Who of a board can come on a day: those who fill a seat then, are not absent and may sign in.
 *
 * @param stints by their first day and person
 * @param mayComeAtAll whether the service knows the person as active on a day
 */
record Availability(
        List<Stint> stints,
        List<AbsenceView> absences,
        BiPredicate<PersonId, LocalDate> mayComeAtAll) {

    /** The holders of seats, not their alternates: whoever joined first comes first. */
    List<PersonId> ofRotation(LocalDate day) {
        return coming(day)
                .filter(stint -> !stint.alternate())
                .map(Stint::person)
                .distinct()
                .toList();
    }

    /** The holder of a seat, or else an alternate in it. */
    Optional<PersonId> fills(String seat, LocalDate day) {
        return coming(day)
                .filter(stint -> stint.seat().equals(seat))
                .min((one, other) -> Boolean.compare(one.alternate(), other.alternate()))
                .map(Stint::person);
    }

    /** The person, or else an alternate in a seat of theirs. */
    Optional<PersonId> inPlaceOf(PersonId person, LocalDate day) {
        if (coming(day).anyMatch(stint -> stint.person().equals(person))) {
            return Optional.of(person);
        }
        return stints.stream()
                .filter(stint -> stint.person().equals(person) && stint.covers(day))
                .flatMap(stint -> fills(stint.seat(), day).stream())
                .findFirst();
    }

    boolean isAbsent(PersonId person, LocalDate day) {
        return absences.stream()
                .anyMatch(absence -> absence.person().equals(person) && absence.covers(day));
    }

    private Stream<Stint> coming(LocalDate day) {
        return stints.stream()
                .filter(stint -> stint.covers(day))
                .filter(stint -> !isAbsent(stint.person(), day))
                .filter(stint -> mayComeAtAll.test(stint.person(), day));
    }
}
