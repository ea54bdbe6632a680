package uk.nhs.england.approvals.boards;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Whoever sits, is present or is recused, quorum counts the right people (rules 4 and 5). */
class QuorumPropertyTests {

    private static final List<PersonId> PEOPLE =
            IntStream.range(0, 8).mapToObj(number -> new PersonId("person" + number)).toList();
    private static final List<String> SEATS = List.of("A", "B", "C", "D");

    @Property(tries = 500)
    void itCountsMembersPresentAndNobodyElse(
            @ForAll("rosters") Roster roster,
            @ForAll("people") Set<PersonId> present,
            @ForAll("people") Set<PersonId> excluded) {
        var quorum = Quorum.of(roster, present, excluded);

        var unbiased = new TreeSet<>(present);
        unbiased.removeAll(excluded);
        for (var person : PEOPLE) {
            assertThat(quorum.counted().contains(person))
                    .isEqualTo(
                            unbiased.contains(person)
                                    && roster.members().stream()
                                            .filter(member -> member.person().equals(person))
                                            .anyMatch(member -> counts(member, roster, unbiased)));
        }
        assertThat(quorum.counted()).noneMatch(quorum.recused()::contains);
    }

    @Property(tries = 500)
    void itIsReachedExactlyByEnoughMembersInEveryNeededSeat(
            @ForAll("rosters") Roster roster,
            @ForAll("people") Set<PersonId> present,
            @ForAll("people") Set<PersonId> excluded) {
        var quorum = Quorum.of(roster, present, excluded);
        var filled = roster.seatsFilledBy(quorum.counted());

        assertThat(quorum.reached())
                .isEqualTo(
                        quorum.counted().size() >= roster.quorum()
                                && roster.seats().stream()
                                        .filter(Roster.Seat::needed)
                                        .allMatch(seat -> filled.contains(seat.code())));
    }

    @Property(tries = 500)
    void oneMorePresentNeverTakesItAway(
            @ForAll("rosters") Roster roster,
            @ForAll("people") Set<PersonId> present,
            @ForAll("people") Set<PersonId> excluded,
            @ForAll("person") PersonId another) {
        var more = new TreeSet<>(present);
        more.add(another);

        if (Quorum.of(roster, present, excluded).reached()) {
            assertThat(Quorum.of(roster, more, excluded).reached()).isTrue();
        }
    }

    @Property(tries = 500)
    void oneMoreRecusedNeverGivesIt(
            @ForAll("rosters") Roster roster,
            @ForAll("people") Set<PersonId> present,
            @ForAll("people") Set<PersonId> excluded,
            @ForAll("person") PersonId another) {
        var more = new TreeSet<>(excluded);
        more.add(another);

        if (!Quorum.of(roster, present, excluded).reached()) {
            assertThat(Quorum.of(roster, present, more).reached()).isFalse();
        }
    }

    /** A holder counts; an alternate only while no holder of the seat is among them. */
    private static boolean counts(Roster.Member member, Roster roster, Set<PersonId> unbiased) {
        return !member.alternate()
                || roster.members().stream()
                        .filter(other -> other.seat().equals(member.seat()) && !other.alternate())
                        .noneMatch(holder -> unbiased.contains(holder.person()));
    }

    @Provide
    Arbitrary<PersonId> person() {
        return Arbitraries.of(PEOPLE);
    }

    @Provide
    Arbitrary<Set<PersonId>> people() {
        return person().set().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Roster> rosters() {
        var members =
                Combinators.combine(person(), Arbitraries.of(SEATS), Arbitraries.of(true, false))
                        .as(Roster.Member::new)
                        .list()
                        .ofMaxSize(8);
        var needed = Arbitraries.of(SEATS).set().ofMaxSize(2);
        return Combinators.combine(Arbitraries.integers().between(1, 5), needed, members)
                .as(QuorumPropertyTests::roster);
    }

    private static Roster roster(int quorum, Set<String> needed, List<Roster.Member> members) {
        var seats =
                SEATS.stream()
                        .map(seat -> new Roster.Seat(seat, seat, needed.contains(seat)))
                        .toList();
        return new Roster(
                "ARB",
                LocalDate.parse("2026-09-02"),
                Boards.terms(quorum, new ChairRule.Rotation()),
                seats,
                members);
    }
}
