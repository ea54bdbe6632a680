package uk.nhs.england.approvals.changes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.register.ServiceEvents.ServiceRetired;

/** Tells open changes that a service they change ends. */
@Component
class ChangesOfRetiredServices {

    private final Changes changes;
    private final ApplicationEventPublisher events;

    ChangesOfRetiredServices(Changes changes, ApplicationEventPublisher events) {
        this.changes = changes;
        this.events = events;
    }

    @EventListener
    @Order(110)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ServiceRetired retired) {
        changes.openOn(retired.reference())
                .forEach(
                        number ->
                                events.publishEvent(
                                        new ImplementationEvent.ServiceOfChangeRetires(
                                                number,
                                                retired.reference(),
                                                retired.lastDay(),
                                                retired.recorded())));
    }
}
