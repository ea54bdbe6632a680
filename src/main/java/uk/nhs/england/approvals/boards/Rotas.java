package uk.nhs.england.approvals.boards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of who can come to a board's sittings ahead, and of who took its chair before. */
@Component
class Rotas {

    private static final String STINTS =
            """
            select m.person, m.seat, m.alternate, greatest(m.valid_from, s.valid_from) as first_day,
                least(m.valid_to, s.valid_to) as until
            from boards_membership m join boards_seat s on s.board = m.board and s.code = m.seat
                and (m.valid_to is null or m.valid_to > s.valid_from)
                and (s.valid_to is null or s.valid_to > m.valid_from)
            where m.board = ? and (m.valid_to is null or m.valid_to > ?)
                and (s.valid_to is null or s.valid_to > ?)
            order by m.valid_from, m.person, m.seat, s.valid_from
            """;

    private static final String PAST =
            """
            select chair from boards_sitting
            where board = ? and starts_at <= ? and chair is not null and cancelled_at is null
            group by chair order by max(starts_at), chair
            """;

    private final JdbcClient jdbc;
    private final Absences absences;
    private final People people;

    Rotas(JdbcClient jdbc, Absences absences, People people) {
        this.jdbc = jdbc;
        this.absences = absences;
        this.people = people;
    }

    /** From a day on. */
    Availability of(String board, LocalDate day) {
        var stints =
                jdbc.sql(STINTS)
                        .params(board, day, day)
                        .query(
                                (row, _) ->
                                        new Stint(
                                                new PersonId(row.getString("person")),
                                                row.getString("seat"),
                                                row.getBoolean("alternate"),
                                                row.getObject("first_day", LocalDate.class),
                                                row.getObject("until", LocalDate.class)))
                        .list();
        var known = known(stints);
        return new Availability(
                stints,
                absences.from(board, day).stream().map(Absence::view).toList(),
                (person, on) -> known.containsKey(person) && known.get(person).isActive(on));
    }

    /** Who took the chair until an instant, whoever took it last is last. */
    List<PersonId> past(String board, Instant until) {
        return jdbc
                .sql(PAST)
                .params(board, Timestamp.from(until))
                .query(String.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private Map<PersonId, Person> known(List<Stint> stints) {
        var names = stints.stream().map(stint -> stint.person().value()).distinct().toList();
        return people.findByUsernameIn(names).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
