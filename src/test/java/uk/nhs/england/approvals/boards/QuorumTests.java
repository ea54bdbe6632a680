package uk.nhs.england.approvals.boards;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who counts, and whether that is enough, by number and by seat (rules 4 and 5). */
class QuorumTests {

    @Test
    void enoughMembersInTheNeededSeatsAreAQuorum() {
        var quorum = of(present("SERVICE", "SECURITY", "IG", "DATA"), Set.of());

        assertThat(quorum.reached()).isTrue();
        assertThat(quorum.counted()).hasSize(4);
        assertThat(quorum.emptySeats()).isEmpty();
    }

    @Test
    void tooFewMembersAreNone() {
        var quorum = of(present("SERVICE", "SECURITY", "IG"), Set.of());

        assertThat(rules(quorum.refusals())).containsExactly("quorum-by-number");
        assertThat(quorum.refusals().all().getFirst().reason())
                .contains("3 members count and 4 are needed");
    }

    @Test
    void aNeededSeatThatNobodyFillsKeepsItFromBeingOne() {
        var quorum = of(present("SERVICE", "SECURITY", "DATA", "INFRASTRUCTURE"), Set.of());

        assertThat(rules(quorum.refusals())).containsExactly("quorum-by-seat");
        assertThat(quorum.emptySeats()).containsExactly("IG");
    }

    @Test
    void aRecusedMemberIsPresentButNotCounted() {
        var ig = Boards.id("ARB", "IG");
        var all = present("SERVICE", "SECURITY", "IG", "DATA", "INFRASTRUCTURE");

        var quorum = of(all, Set.of(ig));

        assertThat(quorum.present()).contains(ig);
        assertThat(quorum.recused()).containsExactly(ig);
        assertThat(quorum.counted()).doesNotContain(ig).hasSize(4);
        assertThat(rules(quorum.refusals())).containsExactly("quorum-by-seat");
    }

    @Test
    void anInterestOfSomebodyAbsentRecusesNobody() {
        var quorum = of(present("SERVICE", "SECURITY", "IG", "DATA"), Set.of(Staff.LEAD.person()));

        assertThat(quorum.recused()).isEmpty();
        assertThat(quorum.reached()).isTrue();
    }

    @Test
    void aStrangerIsNotCounted() {
        var withAStranger = new TreeSet<>(present("SERVICE", "SECURITY", "IG"));
        withAStranger.add(Staff.OUTSIDER.person());

        assertThat(of(withAStranger, Set.of()).counted()).doesNotContain(Staff.OUTSIDER.person());
        assertThat(of(withAStranger, Set.of()).reached()).isFalse();
    }

    private static Quorum of(Set<PersonId> present, Set<PersonId> excluded) {
        return Quorum.of(Boards.arb(), present, excluded);
    }

    private static Set<PersonId> present(String... seats) {
        return Stream.of(seats).map(seat -> Boards.id("ARB", seat)).collect(Collectors.toSet());
    }
}
