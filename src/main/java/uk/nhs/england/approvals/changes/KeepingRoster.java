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

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts people on the emergency roster and takes them off it. */
@Service
@Transactional
public class KeepingRoster {

    private final JdbcClient jdbc;
    private final People people;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingRoster(
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

    /**
     * Somebody is on it from today.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when nobody is called so, or they are on it
     */
    public void join(PersonId person, String team, Actor actor) {
        var today = rosters.today();
        ChangeRules.require(
                        !people.activeOn(today, List.of(person)).isEmpty(),
                        Refusal.invalid(
                                "person-is-known", "person", "Nobody who can act is called so."))
                .throwIfAny();
        ChangeRules.require(
                        joins(person, team, today),
                        Refusal.conflict("once-on-the-roster", "They are on the roster already."))
                .throwIfAny();
        events.publishEvent(
                new ChangeRuleEvent.RosterJoined(person, today, actor.at(clock.instant())));
    }

    /**
     * Somebody is on it no longer from tomorrow.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when they are not on it
     */
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

    /** False when a time of theirs, which the database keeps from overlapping, goes on. */
    private boolean joins(PersonId person, String team, LocalDate from) {
        return jdbc.sql(
                                """
                                insert into changes_roster (id, person, team, valid_from)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(UUID.randomUUID(), person.value(), team, from)
                        .update()
                > 0;
    }
}
