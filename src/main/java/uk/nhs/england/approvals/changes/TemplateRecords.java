package uk.nhs.england.approvals.changes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.Recorded;

/**
 * Judges templates anew when something is known of their changes: status comes and goes by itself.
 */
@Component
class TemplateRecords {

    private final Templates templates;
    private final RuleBook rules;
    private final ApplicationEventPublisher events;

    TemplateRecords(Templates templates, RuleBook rules, ApplicationEventPublisher events) {
        this.templates = templates;
        this.rules = rules;
        this.events = events;
    }

    @EventListener
    @Order(150)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ImplementationEvent.ChangeReviewed reviewed) {
        judgeAll(reviewed.number(), reviewed.recorded());
    }

    @EventListener
    @Order(150)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ImplementationEvent.IncidentLinked linked) {
        judgeAll(linked.number(), linked.recorded());
    }

    @EventListener
    @Order(150)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ImplementationEvent.IncidentUnlinked unlinked) {
        judgeAll(unlinked.number(), unlinked.recorded());
    }

    /** By its record and the rule of today. */
    void judge(String number, Recorded recorded) {
        var template = templates.requireHeld(number);
        var status = StandardStatus.by(rules.today(), templates.record(number));
        boolean other = template.judge(status);
        templates.saveAndFlush(template);
        if (other) {
            events.publishEvent(
                    status.earned()
                            ? new TemplateEvent.StandardStatusEarned(number, status.why(), recorded)
                            : new TemplateEvent.StandardStatusLost(number, status.why(), recorded));
        }
    }

    private void judgeAll(String change, Recorded recorded) {
        templates.recordedBy(change).forEach(number -> judge(number, recorded));
    }
}
