package uk.nhs.england.approvals.consultations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Who answers for consultees: data with dates. */
@Service
public class ComposingConsultees {

    private final ConsulteeMembers members;
    private final People people;
    private final ConsulteeRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComposingConsultees(
            ConsulteeMembers members,
            People people,
            ConsulteeRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.people = people;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody answers for a consultee from a day on. */
    @Transactional
    public UUID join(String consultee, PersonId person, LocalDate from, Actor actor) {
        rows.hold(consultee);
        ConsulteeRules.holdsTheRole(person, people.find(person))
                .and(ConsulteeRules.joinsOnce(members.answersFor(consultee, person.value(), from)))
                .throwIfAny();
        var member = members.saveAndFlush(ConsulteeMember.join(consultee, person, from));
        rows.revise(consultee);
        var recorded = actor.at(clock.instant());
        events.publishEvent(new ConsulteeEvent.MemberJoined(consultee, person, from, recorded));
        return member.id();
    }

    /** From a day on somebody does not answer for a consultee. */
    @Transactional
    public void leave(String consultee, UUID id, LocalDate on, Actor actor) {
        rows.hold(consultee);
        var member =
                members.findById(id)
                        .filter(found -> found.isOf(consultee))
                        .orElseThrow(() -> new NotFound(consultee + " has no such member."));
        member.leave(on);
        members.saveAndFlush(member);
        rows.revise(consultee);
        var recorded = actor.at(clock.instant());
        events.publishEvent(
                new ConsulteeEvent.MemberLeft(consultee, member.person(), on, recorded));
    }
}
