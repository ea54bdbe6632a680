package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.BoardView.MemberView;
import uk.nhs.england.approvals.boards.BoardView.SeatView;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Shows boards as they are composed today. */
@Component
public class BoardReading {

    private static final String BOARDS =
            """
            select b.code, b.name, b.purpose, t.sits, t.chair_rule, t.quorum
            from boards_board b join boards_terms t on t.board = b.code
                and t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day)
            where (cast(:code as text) is null or b.code = :code) order by b.code
            """;

    private static final String SEATS =
            """
            select s.board, s.code as seat, s.name as seat_name, s.needed,
                   m.id, m.person, coalesce(m.alternate, false) as alternate
            from boards_seat s left join boards_membership m
                on m.board = s.board and m.seat = s.code
                and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
            where s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)
                and (cast(:code as text) is null or s.board = :code)
            order by s.board, s.name, m.alternate, m.person
            """;

    private final JdbcClient jdbc;
    private final Rosters rosters;

    BoardReading(JdbcClient jdbc, Rosters rosters) {
        this.jdbc = jdbc;
        this.rosters = rosters;
    }

    /** Every board, by code. */
    public List<BoardView> all() {
        return read(null);
    }

    /**
     * @throws NotFound when there is no such board
     */
    public BoardView show(String code) {
        return read(code).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no board " + code + "."));
    }

    private List<BoardView> read(@Nullable String code) {
        var seats = seats(code);
        return jdbc.sql(BOARDS)
                .param("day", rosters.today())
                .param("code", code)
                .query(
                        (row, _) ->
                                new BoardView(
                                        row.getString("code"),
                                        row.getString("name"),
                                        row.getString("purpose"),
                                        row.getString("sits"),
                                        row.getString("chair_rule"),
                                        row.getInt("quorum"),
                                        seats.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private Map<String, List<SeatView>> seats(@Nullable String code) {
        var rows = new LinkedHashMap<String, Map<String, List<BoardView.Row>>>();
        jdbc.sql(SEATS)
                .param("day", rosters.today())
                .param("code", code)
                .query(
                        (row, _) -> {
                            rows.computeIfAbsent(row.getString("board"), _ -> new LinkedHashMap<>())
                                    .computeIfAbsent(row.getString("seat"), _ -> new ArrayList<>())
                                    .add(
                                            new BoardView.Row(
                                                    row.getString("seat"),
                                                    row.getString("seat_name"),
                                                    row.getBoolean("needed"),
                                                    row.getObject("id", UUID.class),
                                                    row.getString("person"),
                                                    row.getBoolean("alternate")));
                            return 1;
                        })
                .list();
        var seats = new LinkedHashMap<String, List<SeatView>>();
        rows.forEach(
                (board, ofBoard) ->
                        seats.put(
                                board, ofBoard.values().stream().map(BoardReading::seat).toList()));
        return seats;
    }

    private static SeatView seat(List<BoardView.Row> rows) {
        var first = rows.getFirst();
        return new SeatView(
                first.seat(),
                first.seatName(),
                first.needed(),
                rows.stream()
                        .filter(row -> row.person() != null)
                        .map(
                                row ->
                                        new MemberView(
                                                Objects.requireNonNull(row.id()),
                                                new PersonId(Objects.requireNonNull(row.person())),
                                                row.alternate()))
                        .toList());
    }
}
