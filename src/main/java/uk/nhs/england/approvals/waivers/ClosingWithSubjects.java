package uk.nhs.england.approvals.waivers;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.decisions.SubjectClosed;
import uk.nhs.england.approvals.kernel.Subject;

/** A case that comes to nothing takes its exceptions along: nothing is left to allow. */
@Component
class ClosingWithSubjects {

    private static final String REASON = "The case was closed without approval.";

    private final Waivers waivers;
    private final ApplicationEventPublisher events;

    ClosingWithSubjects(Waivers waivers, ApplicationEventPublisher events) {
        this.waivers = waivers;
        this.events = events;
    }

    @EventListener
    @Order(60)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SubjectClosed closed) {
        if (closed.subject().kind() != Subject.Kind.BUSINESS_CASE) {
            return;
        }
        for (var waiver : waivers.holdOpen(closed.subject().reference())) {
            boolean waited = waiver.awaitsDecision();
            if (waiver.closeWithSubject(REASON, closed.recorded().at())) {
                waivers.saveAndFlush(waiver);
                events.publishEvent(
                        waited
                                ? new WaiverEvent.ExceptionWithdrawn(
                                        waiver.number(), closed.recorded())
                                : new WaiverEvent.ExceptionEnded(
                                        waiver.number(), closed.recorded()));
            }
        }
    }
}
