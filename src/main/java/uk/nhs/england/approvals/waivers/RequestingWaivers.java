package uk.nhs.england.approvals.waivers;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Clock;
import java.util.Optional;

/** Requests exceptions and renewals; takes requests back and ends exceptions early. */
@Service
@Transactional
public class RequestingWaivers {

    private final Waivers waivers;
    private final WeighingRequests weighing;
    private final WaiverReaders readers;
    private final AccessList access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestingWaivers(
            Waivers waivers,
            WeighingRequests weighing,
            WaiverReaders readers,
            AccessList access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.waivers = waivers;
        this.weighing = weighing;
        this.readers = readers;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A request for a case or a service.
     *
     * @return its number
     * @throws uk.nhs.england.approvals.kernel.Refused with every rule it would break
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is no such case or service that
     *     this person may see
     */
    public String request(Subject subject, WaiverTerms terms, Actor actor) {
        if (subject.kind() == Subject.Kind.BUSINESS_CASE) {
            access.requireReadable(actor, subject.reference());
        }
        return keep(weighing.weigh(subject, terms, Optional.empty(), actor), actor);
    }

    /**
     * A request that is to supersede an exception in force, once it is granted.
     *
     * @return its number
     */
    public String renew(String number, WaiverTerms terms, Actor actor) {
        var older = held(number, actor);
        var asking = weighing.weigh(older.subject(), terms, Optional.of(older), actor);
        return keep(asking, actor);
    }

    /** Whoever requested it takes it back before a decision. */
    public void withdraw(String number, String reason, Actor actor) {
        var waiver = held(number, actor);
        var now = clock.instant();
        waiver.withdraw(reason, actor, now);
        waivers.saveAndFlush(waiver);
        events.publishEvent(new WaiverEvent.ExceptionWithdrawn(number, actor.at(now)));
    }

    /** Its owner needs it no longer. */
    public void end(String number, String reason, Actor actor) {
        var waiver = held(number, actor);
        var recorded = actor.at(clock.instant());
        waiver.end(reason, actor, recorded);
        waivers.saveAndFlush(waiver);
        events.publishEvent(new WaiverEvent.ExceptionEnded(number, recorded));
    }

    private String keep(Asking asking, Actor actor) {
        AskingRules.refusals(asking).throwIfAny();
        var recorded = actor.at(clock.instant());
        int year = asking.today().getYear();
        var number = "EXC-%d-%04d".formatted(year, waivers.nextNumber(year));
        var renews = asking.renewed().map(Waiver::number).orElse(null);
        var asked =
                new Waiver.Asked(
                        asking.about().subject(), asking.terms(), asking.authority(), renews);
        var waiver = waivers.saveAndFlush(Waiver.requested(number, asked, recorded));
        readers.permit(waiver);
        events.publishEvent(
                new WaiverEvent.ExceptionRequested(
                        number,
                        waiver.subject(),
                        asking.terms().criterion(),
                        waiver.risk(),
                        waiver.board(),
                        renews,
                        recorded));
        return number;
    }

    private Waiver held(String number, Actor actor) {
        access.requireReadable(actor, number);
        return waivers.requireHeld(number);
    }
}
