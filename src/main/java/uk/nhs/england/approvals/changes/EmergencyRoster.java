package uk.nhs.england.approvals.changes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may approve what cannot wait for CAB: data with dates. */
@Service
public class EmergencyRoster {

    private final JdbcClient jdbc;
    private final People people;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmergencyRoster(
            JdbcClient jdbc,
            People people,
            Rosters rosters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.rosters = rosters;
        this.events = events;
        this.clock = clock;
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

    /**
     * Somebody is on it from today.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when nobody is called so, or they are on it
     */
    @Transactional
    public void join(PersonId person, String team, Actor actor) {
        var today = rosters.today();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('changes_roster'))").query(row -> {});
        ChangeRules.require(
                        !people.activeOn(today, List.of(person)).isEmpty(),
                        Refusal.invalid(
                                "person-is-known", "person", "Nobody who can act is called so."))
                .and(
                        ChangeRules.require(
                                all().stream().noneMatch(one -> one.person().equals(person)),
                                Refusal.conflict(
                                        "once-on-the-roster", "They are on the roster already.")))
                .throwIfAny();
        jdbc.sql("insert into changes_roster (id, person, team, valid_from) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), person.value(), team, today)
                .update();
        events.publishEvent(
                new ChangeRuleEvent.RosterJoined(person, today, actor.at(clock.instant())));
    }

    /**
     * Somebody is on it no longer from tomorrow.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when they are not on it
     */
    @Transactional
    public void leave(PersonId person, Actor actor) {
        var day = rosters.today().plusDays(1);
        int left =
                jdbc.sql(
                                """
                                update changes_roster set valid_to = :day
                                where person = :person and (valid_to is null or valid_to > :day)
                                """)
                        .param("day", day)
                        .param("person", person.value())
                        .update();
        ChangeRules.require(
                        left > 0, Refusal.conflict("on-the-roster", "They are not on the roster."))
                .throwIfAny();
        events.publishEvent(new ChangeRuleEvent.RosterLeft(person, day, actor.at(clock.instant())));
    }

    private static RosterMember member(ResultSet row) throws SQLException {
        return new RosterMember(
                new PersonId(row.getString("person")),
                row.getString("team"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
