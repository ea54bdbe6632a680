package uk.nhs.england.approvals.consultations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.Routing;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.Actor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntConsumer;

/** Which consultees there are: data with dates. */
@Service
public class EnteringConsultees {

    private final ConsulteeRows rows;
    private final Routing routing;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnteringConsultees(
            ConsulteeRows rows,
            Routing routing,
            WorkingDays workingDays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.routing = routing;
        this.workingDays = workingDays;
        this.events = events;
        this.clock = clock;
    }

    /** A consultee that can be asked from a day on; nobody answers for it yet. */
    @Transactional
    public void enter(NewConsultee entered, Actor actor) {
        ConsulteeRules.entering(entered.from(), workingDays.today())
                .and(ConsulteeRules.enteredOnce(entered.code(), rows.enter(entered.code())))
                .throwIfAny();
        var terms = entered.terms();
        rows.open(entered.code(), terms);
        var recorded = actor.at(clock.instant());
        events.publishEvent(ConsulteeEvent.ConsulteeEntered.on(entered.code(), terms, recorded));
    }

    /**
     * After a day nobody asks it any more. What it was asked until then it still answers, so its
     * members stay; a decision table that asks it after that day stands in the way.
     *
     * @param seen is given the revision of the consultee, to compare it with the one read
     */
    @Transactional
    public void end(String consultee, IntConsumer seen, LocalDate lastDay, Actor actor) {
        seen.accept(rows.hold(consultee));
        var last = rows.last(consultee);
        ConsulteeRules.ending(lastDay, workingDays.today(), last).throwIfAny();
        var until = lastDay.plusDays(1);
        ConsulteeRules.noTableAsksIt(routing.rowsAsking(consultee, until)).throwIfAny();
        rows.end(consultee, last, until);
        rows.revise(consultee);
        var recorded = actor.at(clock.instant());
        events.publishEvent(new ConsulteeEvent.ConsulteeEnded(consultee, lastDay, recorded));
    }

    /**
     * A consultee to be entered.
     *
     * @param code capitals and underscores, for good
     * @param purpose what it looks at
     * @param timeLimit working days to respond, 1 to 60
     */
    public record NewConsultee(
            String code,
            String name,
            String purpose,
            int timeLimit,
            boolean mandatory,
            LocalDate from) {

        private KeptTerms terms() {
            return new KeptTerms(name, purpose, timeLimit, mandatory, from, null);
        }
    }
}
