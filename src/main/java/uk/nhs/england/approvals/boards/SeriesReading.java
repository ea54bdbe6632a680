package uk.nhs.england.approvals.boards;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.NotFound;

import java.time.Clock;
import java.util.List;

/** Shows the year ahead of a board: when it sits and who takes the chair. */
@Component
@Transactional(readOnly = true)
public class SeriesReading {

    private final Sittings sittings;
    private final Moves moves;
    private final Rotas rotas;
    private final Rosters rosters;
    private final Clock clock;

    SeriesReading(Sittings sittings, Moves moves, Rotas rotas, Rosters rosters, Clock clock) {
        this.sittings = sittings;
        this.moves = moves;
        this.rotas = rotas;
        this.rosters = rosters;
        this.clock = clock;
    }

    /**
     * The days of the board's rule from today on, those moved and cancelled among them.
     *
     * @throws NotFound when there is no such board
     */
    public List<SeriesView> series(String board) {
        require(board);
        var series = sittings.ofSeries(board, rosters.today());
        var moved =
                moves.of(series.stream().map(Sitting::id).toList()).stream()
                        .collect(groupingBy(Move::sitting, mapping(Move::view, toList())));
        return series.stream()
                .map(
                        one ->
                                new SeriesView(
                                        SittingView.of(one),
                                        one.schedule().cancelledCause(),
                                        moved.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /**
     * Who takes the chair of every sitting ahead.
     *
     * @throws NotFound when there is no such board
     */
    public RosterView roster(String board) {
        require(board);
        var availability = rotas.of(board, rosters.today());
        var turns =
                sittings.ahead(board, clock.instant()).stream()
                        .map(sitting -> turn(sitting, availability))
                        .toList();
        return new RosterView(board, turns, availability.absences());
    }

    private static RosterView.Turn turn(Sitting sitting, Availability availability) {
        var chair = sitting.chair();
        return new RosterView.Turn(
                sitting.id(),
                sitting.startsAt(),
                chair,
                sitting.chairMissing(),
                sitting.chairing().isByHand(),
                chair != null && availability.isAbsent(chair, sitting.day()));
    }

    private void require(String board) {
        if (!rosters.knows(board)) {
            throw new NotFound("There is no board " + board + ".");
        }
    }
}
