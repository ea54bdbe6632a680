package uk.nhs.england.approvals.boards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.BoardView.SeatView;
import uk.nhs.england.approvals.kernel.NotFound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Shows boards as they are composed today. */
@Component
public class BoardReading {

    private static final String BOARDS =
            "select b.revision, "
                    + TermsRow.COLUMNS
                    + """
                    from boards_terms t join boards_board b on b.code = t.board
                    """;

    private static final String ON =
            """
            where t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day)
            order by t.board
            """;

    /** As it is on the day, as it was last before, or as it will be first. */
    private static final String ONE =
            """
            where t.board = :code
            order by t.valid_from <= :day desc, abs(t.valid_from - cast(:day as date)) limit 1
            """;

    private static final String ALL_OF_ONE = "where t.board = :code order by t.valid_from";

    private final JdbcClient jdbc;
    private final Rosters rosters;
    private final FilledSeats filled;

    BoardReading(JdbcClient jdbc, Rosters rosters, FilledSeats filled) {
        this.jdbc = jdbc;
        this.rosters = rosters;
        this.filled = filled;
    }

    /** Every board as it is today, by code. */
    public List<BoardView> all() {
        var day = rosters.today();
        var seats = filled.seats(null, day);
        return jdbc.sql(BOARDS + ON)
                .param("day", day)
                .query((row, _) -> view(row, seats).board())
                .list();
    }

    /**
     * A board as it is today, or else as it was last, or will be first.
     *
     * @throws NotFound when there never was such a board
     */
    public Shown show(String code) {
        var today = rosters.today();
        var begins = terms(code).getFirst().from();
        var seats = filled.seats(code, begins.isAfter(today) ? begins : today);
        return jdbc.sql(BOARDS + ONE)
                .param("day", today)
                .param("code", code)
                .query((row, _) -> view(row, seats))
                .single();
    }

    /**
     * All terms that a board has had, has and will have, oldest first.
     *
     * @throws NotFound when there never was such a board
     */
    public List<Terms> terms(String code) {
        var terms =
                jdbc.sql(BOARDS + ALL_OF_ONE)
                        .param("code", code)
                        .query((row, _) -> TermsRow.read(row))
                        .list();
        if (terms.isEmpty()) {
            throw new NotFound("There is no board " + code + ".");
        }
        return terms;
    }

    /**
     * A board and its revision, which grows with every change of its set-up.
     *
     * @param revision 0 for the first
     */
    public record Shown(BoardView board, int revision) {}

    private static Shown view(ResultSet row, Map<String, List<SeatView>> seats)
            throws SQLException {
        var code = row.getString("board");
        return new Shown(
                BoardView.of(code, TermsRow.read(row), seats.getOrDefault(code, List.of())),
                row.getInt("revision"));
    }
}
