package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.BoardView.MemberView;
import uk.nhs.england.approvals.boards.BoardView.SeatView;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The seats of boards on a day and those who fill them. */
@Component
class FilledSeats {

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

    FilledSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By board; of one, or of all when no code is given. */
    Map<String, List<SeatView>> seats(@Nullable String code, LocalDate day) {
        var rows = new LinkedHashMap<String, Map<String, List<BoardView.Row>>>();
        jdbc.sql(SEATS)
                .param("day", day)
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
                                board, ofBoard.values().stream().map(FilledSeats::seat).toList()));
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
