package uk.nhs.england.approvals.changes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may approve what cannot wait for CAB: data with dates. */
@Service
public class EmergencyRoster {

    private final JdbcClient jdbc;
    private final Rosters rosters;

    EmergencyRoster(JdbcClient jdbc, Rosters rosters) {
        this.jdbc = jdbc;
        this.rosters = rosters;
    }

    /** Those who are on it today or will be, by name. */
    @Transactional(readOnly = true)
    public List<RosterMember> all() {
        return jdbc.sql(
                        """
                        select person, team, valid_from, valid_to from changes_roster
                        where valid_to is null or valid_to > ? order by person, valid_from
                        """)
                .param(rosters.today())
                .query((row, _) -> member(row))
                .list();
    }

    /** Their team, when they are on it today. */
    Optional<String> teamOf(PersonId person) {
        return onToday()
                .filter(one -> one.person().equals(person))
                .map(RosterMember::team)
                .findFirst();
    }

    /** Those who are on it today. */
    Set<PersonId> today() {
        return onToday().map(RosterMember::person).collect(Collectors.toSet());
    }

    private Stream<RosterMember> onToday() {
        return all().stream().filter(one -> !one.from().isAfter(rosters.today()));
    }

    private static RosterMember member(ResultSet row) throws SQLException {
        return new RosterMember(
                new PersonId(row.getString("person")),
                row.getString("team"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
