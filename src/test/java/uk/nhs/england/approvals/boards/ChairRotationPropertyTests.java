package uk.nhs.england.approvals.boards;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import uk.nhs.england.approvals.boards.ChairRotation.Slot;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The roster is fair: each member takes the chair once before anyone takes it twice. */
class ChairRotationPropertyTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 2);
    private static final List<PersonId> PEOPLE =
            IntStream.range(0, 8).mapToObj(n -> new PersonId("member" + n)).toList();

    /** A member with dates: who joins, leaves and is away, by the number of the sitting. */
    record Stay(PersonId person, int from, int until, int awayFrom, int awayUntil) {

        boolean comes(int sitting) {
            return sitting >= from
                    && sitting < until
                    && (sitting < awayFrom || sitting >= awayUntil);
        }
    }

    @Property(tries = 300)
    void eachMemberTakesItOnceBeforeAnyoneTakesItTwice(
            @ForAll("members") List<PersonId> members, @ForAll("past") List<PersonId> past) {
        var chairs = plan(slots(40), past, _ -> members);

        for (int start = 0; start + members.size() <= chairs.size(); start++) {
            assertThat(new HashSet<>(chairs.subList(start, start + members.size())))
                    .containsExactlyInAnyOrderElementsOf(
                            members.stream().map(Optional::of).toList());
        }
    }

    @Property(tries = 300)
    void nobodyTakesItAgainWhileSomebodyWaitsWhoCouldHaveComeEachTimeSince(
            @ForAll("stays") List<Stay> stays) {
        var chairs = plan(slots(40), List.of(), day -> coming(stays, number(day)));

        for (int now = 0; now < chairs.size(); now++) {
            var chair = chairs.get(now);
            if (chair.isEmpty()) {
                assertThat(coming(stays, now)).isEmpty();
                continue;
            }
            assertThat(coming(stays, now)).contains(chair.get());
            int before = chairs.subList(0, now).lastIndexOf(chair);
            if (before >= 0) {
                var since = chairs.subList(before, now);
                assertThat(coming(stays, now))
                        .filteredOn(other -> !other.equals(chair.get()))
                        .allMatch(other -> since.contains(Optional.of(other)));
            }
        }
    }

    @Property(tries = 200)
    void whoeverIsFixedStaysAndNobodyElseLosesATurnForIt(
            @ForAll("members") List<PersonId> members, @ForAll("where") int where) {
        var fixed = members.getLast();
        var slots = new ArrayList<>(slots(24));
        slots.set(where, new Slot(slots.get(where).day(), fixed, true));
        var chairs = plan(slots, List.of(), _ -> members);

        assertThat(chairs.get(where)).contains(fixed);
        var turns =
                members.stream()
                        .map(one -> Collections.frequency(chairs, Optional.of(one)))
                        .toList();
        assertThat(Collections.max(turns) - Collections.min(turns)).isLessThanOrEqualTo(2);
        var round = chairs.subList(where, Math.min(chairs.size(), where + members.size()));
        assertThat(round).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void theSameIsPlannedAgain(
            @ForAll("stays") List<Stay> stays, @ForAll("past") List<PersonId> past) {
        Function<LocalDate, List<PersonId>> members = day -> coming(stays, number(day));
        assertThat(plan(slots(30), past, members)).isEqualTo(plan(slots(30), past, members));
    }

    @Example
    void aRosterForOneMemberIsAlwaysTheirs() {
        var one = PEOPLE.getFirst();
        assertThat(plan(slots(5), List.of(one), _ -> List.of(one)))
                .containsOnly(Optional.of(one))
                .hasSize(5);
    }

    @Example
    void aRosterForNobodySaysSo() {
        assertThat(plan(slots(3), PEOPLE, _ -> List.of()))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Example
    void whoeverWasAwayIsNextWhenTheyAreBack() {
        var stays =
                List.of(
                        new Stay(PEOPLE.get(0), 0, 99, 0, 4),
                        new Stay(PEOPLE.get(1), 0, 99, 0, 0),
                        new Stay(PEOPLE.get(2), 0, 99, 0, 0));
        assertThat(
                        plan(slots(7), List.of(), day -> coming(stays, number(day))).stream()
                                .map(Optional::get))
                .containsExactly(
                        PEOPLE.get(1),
                        PEOPLE.get(2),
                        PEOPLE.get(1),
                        PEOPLE.get(2),
                        PEOPLE.get(0),
                        PEOPLE.get(1),
                        PEOPLE.get(2));
    }

    private static List<Optional<PersonId>> plan(
            List<Slot> slots, List<PersonId> past, Function<LocalDate, List<PersonId>> members) {
        return ChairRotation.plan(slots, past, members);
    }

    private static List<Slot> slots(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Slot(FIRST.plusWeeks(number), null, true))
                .toList();
    }

    private static int number(LocalDate day) {
        return Math.toIntExact((day.toEpochDay() - FIRST.toEpochDay()) / 7);
    }

    private static List<PersonId> coming(List<Stay> stays, int sitting) {
        return stays.stream()
                .filter(stay -> stay.comes(sitting))
                .map(Stay::person)
                .distinct()
                .toList();
    }

    @Provide
    Arbitrary<List<PersonId>> members() {
        return Arbitraries.of(PEOPLE).set().ofMinSize(1).ofMaxSize(8).map(List::copyOf);
    }

    @Provide
    Arbitrary<List<PersonId>> past() {
        return Arbitraries.of(PEOPLE).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Integer> where() {
        return Arbitraries.integers().between(0, 23);
    }

    @Provide
    Arbitrary<List<Stay>> stays() {
        var number = Arbitraries.integers().between(0, 40);
        return Combinators.combine(Arbitraries.of(PEOPLE), number, number, number, number)
                .as(Stay::new)
                .list()
                .uniqueElements(Stay::person)
                .ofMaxSize(8);
    }
}
