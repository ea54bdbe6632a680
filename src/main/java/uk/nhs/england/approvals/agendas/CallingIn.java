package uk.nhs.england.approvals.agendas;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.util.UUID;

/** Takes items from below the line, for any member who wants one discussed. */
@Service
public class CallingIn {

    private final HoldingAgendas holding;
    private final AccessList access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallingIn(
            HoldingAgendas holding,
            AccessList access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holding = holding;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** A member wants an item below the line to be discussed. */
    @Transactional
    public void callIn(UUID item, String reason, Actor actor) {
        var seated = holding.holdItem(item);
        var called = seated.agenda().require(item);
        access.requireReadable(actor, called.subject().reference());
        AgendaRules.beforeTheSitting(seated.sitting(), actor)
                .and(inTheirOwnName(actor))
                .and(isMember(seated, actor.person()))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        seated.agenda().callIn(item, Said.of(reason, recorded));
        events.publishEvent(
                new AgendaEvent.ItemCalledIn(called.subject(), seated.agenda().board(), recorded));
    }

    private static Refusals isMember(Seated seated, PersonId person) {
        return seated.roster().has(person)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "members-call-in", "Only a member of the board calls an item in."));
    }

    static Refusals inTheirOwnName(Actor actor) {
        return actor.onBehalfOf() == null
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "votes-in-ones-own-name", "Members act in their own name."));
    }
}
