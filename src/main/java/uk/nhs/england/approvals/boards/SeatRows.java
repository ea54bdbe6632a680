package uk.nhs.england.approvals.boards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/** The rows of the seats of boards. */
@Component
class SeatRows {

    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the seat last changed, or is to change, if there ever was one. */
    Optional<LocalDate> lastChange(String board, String seat) {
        return jdbc.sql("select max(valid_from) from boards_seat where board = ? and code = ?")
                .params(board, seat)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    void open(String board, Roster.Seat seat, LocalDate from) {
        jdbc.sql(
                        """
                        insert into boards_seat (board, code, name, needed, valid_from)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(board, seat.code(), seat.name(), seat.needed(), from)
                .update();
    }

    /** The seat, as it was last set up, ends on a day, unless it has ended before. */
    void end(String board, String seat, LocalDate until) {
        jdbc.sql(
                        """
                        update boards_seat set valid_to = ?
                        where board = ? and code = ? and (valid_to is null or valid_to > ?)
                        """)
                .params(until, board, seat, until)
                .update();
    }
}
