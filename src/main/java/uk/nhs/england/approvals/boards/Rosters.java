package uk.nhs.england.approvals.boards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.identity.Memberships;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How boards are composed on a day, in one query each. */
@Component
public class Rosters implements Memberships {

    /** Boards sit by the clocks of England. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String COMPOSITION =
            "select "
                    + TermsRow.COLUMNS
                    + """
                    , s.code, s.name as seat_name, s.needed, m.person, m.alternate
                    from boards_terms t
                    left join boards_seat s on s.board = t.board
                         and s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)
                    left join boards_membership m on m.board = s.board and m.seat = s.code
                         and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
                    where t.board = :board
                         and t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day)
                    order by s.code, m.alternate, m.person
                    """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Rosters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The board as composed on that day.
     *
     * @throws NotFound when there was no such board then
     */
    public Roster on(String board, LocalDate day) {
        var rows =
                jdbc.sql(COMPOSITION)
                        .param("board", board)
                        .param("day", day)
                        .query((row, number) -> Row.of(row))
                        .list();
        if (rows.isEmpty()) {
            throw new NotFound("There is no board %s on %s.".formatted(board, day));
        }
        return Row.roster(board, day, rows);
    }

    /** The codes of the boards on which this person has a seat that day. */
    public Set<String> boardsOf(PersonId person, LocalDate day) {
        return new LinkedHashSet<>(
                jdbc.sql(
                                """
                                select distinct board from boards_membership
                                where person = ? and valid_from <= ? and (valid_to is null or valid_to > ?)
                                order by board
                                """)
                        .params(person.value(), day, day)
                        .query(String.class)
                        .list());
    }

    @Override
    public Set<Holder> of(PersonId person) {
        return boardsOf(person, today()).stream().map(Holder::board).collect(Collectors.toSet());
    }

    /** Whether there is a board with this code. */
    public boolean knows(String board) {
        return jdbc.sql("select exists (select 1 from boards_board where code = ?)")
                .param(board)
                .query(Boolean.class)
                .single();
    }

    /** Today in England. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private record Row(Terms terms, Optional<Roster.Seat> seat, Optional<Roster.Member> member) {

        static Row of(ResultSet row) throws SQLException {
            var code = row.getString("code");
            var person = row.getString("person");
            return new Row(
                    TermsRow.read(row),
                    code == null
                            ? Optional.empty()
                            : Optional.of(
                                    new Roster.Seat(
                                            code,
                                            row.getString("seat_name"),
                                            row.getBoolean("needed"))),
                    person == null
                            ? Optional.empty()
                            : Optional.of(
                                    new Roster.Member(
                                            new PersonId(person),
                                            code,
                                            row.getBoolean("alternate"))));
        }

        static Roster roster(String board, LocalDate day, List<Row> rows) {
            var seats = new LinkedHashMap<String, Roster.Seat>();
            rows.forEach(row -> row.seat().ifPresent(seat -> seats.put(seat.code(), seat)));
            return new Roster(
                    board,
                    day,
                    rows.getFirst().terms(),
                    List.copyOf(seats.values()),
                    rows.stream().map(Row::member).flatMap(Optional::stream).toList());
        }
    }
}
