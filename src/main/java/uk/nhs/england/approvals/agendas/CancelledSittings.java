package uk.nhs.england.approvals.agendas;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.SittingEvent;
import uk.nhs.england.approvals.kernel.Recorded;

/** Whatever was on the agenda of a sitting that does not take place waits for another. */
@Component
class CancelledSittings {

    private final Agendas agendas;
    private final ApplicationEventPublisher events;

    CancelledSittings(Agendas agendas, ApplicationEventPublisher events) {
        this.agendas = agendas;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SittingEvent.SittingCancelled cancelled) {
        agendas.hold(cancelled.sitting()).ifPresent(agenda -> carryOver(agenda, cancelled));
    }

    private void carryOver(Agenda agenda, SittingEvent.SittingCancelled cancelled) {
        Recorded recorded = cancelled.recorded();
        for (var item : agenda.carryOver(recorded.at())) {
            events.publishEvent(
                    new AgendaEvent.ItemLeft(
                            item.subject(),
                            agenda.sitting(),
                            agenda.board(),
                            item.state(),
                            recorded));
        }
    }
}
