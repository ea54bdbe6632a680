package uk.nhs.england.approvals.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Person.Particulars;
import uk.nhs.england.approvals.identity.PersonEvents.PersonCorrected;
import uk.nhs.england.approvals.identity.PersonEvents.PersonJoined;
import uk.nhs.england.approvals.identity.PersonEvents.PersonLeft;
import uk.nhs.england.approvals.identity.PersonEvents.RolesGranted;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** People join, are given roles, and leave. */
@Service
@Transactional
public class JoiningAndLeaving {

    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JoiningAndLeaving(People people, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody may sign in from a day on.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when the username is taken
     */
    public Person join(Particulars particulars, LocalDate from, Actor actor) {
        return join(Person.join(particulars, from), actor);
    }

    /** Somebody made up joins, for a demonstration. */
    public Person pretend(Particulars particulars, LocalDate from, Actor actor) {
        return join(Person.pretend(particulars, from), actor);
    }

    /**
     * Many may sign in from a day on.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when one of the usernames is taken
     */
    public void joinAll(List<Particulars> newcomers, LocalDate from, Actor actor) {
        usernamesAreFree(newcomers.stream().map(one -> one.username().value()).toList());
        newcomers.forEach(one -> keep(Person.join(one, from), actor));
    }

    private Person join(Person newcomer, Actor actor) {
        usernamesAreFree(List.of(newcomer.id().value()));
        return keep(newcomer, actor);
    }

    private void usernamesAreFree(List<String> usernames) {
        if (!people.findByUsernameIn(usernames).isEmpty()) {
            Refusals.of(Refusal.conflict("username-is-free", "This username is taken."))
                    .throwIfAny();
        }
    }

    private Person keep(Person newcomer, Actor actor) {
        var person = people.save(newcomer);
        events.publishEvent(
                new PersonJoined(
                        person.id(),
                        person.roles(),
                        person.activeFrom(),
                        actor.at(clock.instant())));
        return person;
    }

    /** Puts right by what name somebody is known and where they are reached. */
    public void correct(PersonId id, String name, String email, Actor actor) {
        var person = known(id);
        var fields = person.correct(name, email);
        if (!fields.isEmpty()) {
            events.publishEvent(new PersonCorrected(id, fields, actor.at(clock.instant())));
            people.save(person);
        }
    }

    /** What stands in the way of giving somebody these roles; {@link #grant} asks the same. */
    public Refusals granting(Person person, Set<Role> roles) {
        return roles.contains(Role.ADMINISTRATOR)
                ? Refusals.none()
                : somebodyElseAdministers(person);
    }

    /**
     * Somebody holds these roles from now on, and no others.
     *
     * @param read the person as the actor has read them; refused when changed since
     */
    public Person grant(Person read, Set<Role> roles, Actor actor) {
        var person = unchanged(read);
        granting(person, roles).throwIfAny();
        var before = person.roles();
        person.grant(roles);
        events.publishEvent(
                new RolesGranted(person.id(), before, person.roles(), actor.at(clock.instant())));
        return people.save(person);
    }

    /**
     * Somebody may sign in until the end of a day.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when nobody would be left to administer
     */
    public Person leave(PersonId id, LocalDate on, Actor actor) {
        var person = known(id);
        somebodyElseAdministers(person).throwIfAny();
        var before = person.activeTo();
        person.leave(on);
        events.publishEvent(new PersonLeft(id, before, on, actor.at(clock.instant())));
        return people.save(person);
    }

    private Person known(PersonId id) {
        return people.find(id).orElseThrow(() -> new NotFound("There is no person " + id + "."));
    }

    private Person unchanged(Person read) {
        var person = known(read.id());
        if (person.version() != read.version()) {
            throw new OptimisticLockingFailureException("The person has changed");
        }
        return person;
    }

    private Refusals somebodyElseAdministers(Person person) {
        var administrators = people.administrators(LocalDate.now(clock));
        return administrators.stream().map(Person::id).toList().equals(List.of(person.id()))
                ? Refusals.of(
                        Refusal.conflict(
                                "somebody-administers",
                                "This is the only administrator. Make somebody else one first."))
                : Refusals.none();
    }
}
