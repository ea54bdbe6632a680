package uk.nhs.england.approvals.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** However an agenda is edited, it stays an order of its items. */
class AgendaPropertyTests {

    private static final Recorded NOW = Recorded.byService(TestClock.START);

    @Property(tries = 300)
    void movesKeepEveryItemAndNumberThemFromOne(
            @ForAll @Size(min = 1, max = 10) List<Boolean> urgent,
            @ForAll @Size(max = 30) List<@IntRange(max = 39) Integer> moves) {
        var agenda = agenda(urgent);
        var before = Set.copyOf(agenda.open());

        for (int move : moves) {
            agenda.move(agenda.items().get(move % urgent.size()).id(), move >= 20);

            assertThat(Set.copyOf(agenda.open())).isEqualTo(before);
            assertThat(positions(agenda))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, urgent.size()).boxed().toList());
        }
    }

    @Property(tries = 300)
    void urgentItemsComeFirstInTheOrderInWhichTheyCame(
            @ForAll @Size(min = 1, max = 10) List<Boolean> urgent) {
        var inOrder = new ArrayList<>(agenda(urgent).items());
        inOrder.sort(Comparator.comparing(AgendaItem::position));

        var numbers = inOrder.stream().map(AgendaPropertyTests::number).toList();
        var expected = new ArrayList<Integer>();
        IntStream.range(0, urgent.size()).filter(urgent::get).forEach(expected::add);
        IntStream.range(0, urgent.size()).filter(one -> !urgent.get(one)).forEach(expected::add);
        assertThat(numbers).isEqualTo(expected);
    }

    private static int number(AgendaItem item) {
        return Integer.parseInt(item.subject().reference().substring(8)) - 1;
    }

    private static List<Integer> positions(Agenda agenda) {
        return agenda.open().stream().map(AgendaItem::position).toList();
    }

    private static Agenda agenda(List<Boolean> urgent) {
        var chair = Boards.id("ARB", "SERVICE");
        var agenda = Agenda.of(Boards.held(Boards.arb(), TestClock.START, chair, Set.of(chair)));
        for (int number = 0; number < urgent.size(); number++) {
            agenda.add(item(number + 1, urgent.get(number)), null, NOW);
        }
        return agenda;
    }

    private static NewItem item(int number, boolean urgent) {
        var subject = Subject.businessCase("BC-2026-%04d".formatted(number));
        var tabled =
                new Tabled(
                        subject,
                        1,
                        "A case",
                        ItemKind.DECISION,
                        LocalDate.of(2026, 12, 1),
                        TestClock.START);
        return new NewItem(tabled, ItemKind.DECISION, 20, urgent, null);
    }
}
