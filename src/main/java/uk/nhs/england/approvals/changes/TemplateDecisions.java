package uk.nhs.england.approvals.changes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.decisions.Decidable;
import uk.nhs.england.approvals.decisions.DecisionEvent.DecisionRatified;
import uk.nhs.england.approvals.decisions.DecisionEvent.DecisionRecorded;
import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.decisions.Described;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** Holds templates before CAB, and says what a decision made of them. */
@Component
class TemplateDecisions implements Decidable.Source {

    private final Templates templates;
    private final TemplateRevisions revisions;
    private final TemplateRecords records;
    private final DecisionHistory decisions;
    private final ApplicationEventPublisher events;

    TemplateDecisions(
            Templates templates,
            TemplateRevisions revisions,
            TemplateRecords records,
            DecisionHistory decisions,
            ApplicationEventPublisher events) {
        this.templates = templates;
        this.revisions = revisions;
        this.records = records;
        this.decisions = decisions;
        this.events = events;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.CHANGE_TEMPLATE;
    }

    @Override
    public Decidable hold(String reference, Actor actor) {
        var template = templates.requireHeld(reference);
        return new DecidableTemplate(template, revisions.of(reference), decisions.on(reference));
    }

    @Override
    public Described describe(String reference, int version) {
        return new Described(templates.require(reference).title(), null, null, List.of());
    }

    /** After the decision is on the record; the evidence may earn the status at once. */
    @EventListener
    @Order(200)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionRecorded decision) {
        if (decision.subject().kind() != kind()) {
            return;
        }
        var number = decision.subject().reference();
        events.publishEvent(
                new TemplateEvent.TemplateDecided(
                        number,
                        decision.version(),
                        decision.outcome(),
                        decision.number(),
                        decision.recorded()));
        records.judge(number, decision.recorded());
    }

    @EventListener
    @Order(50)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionRatified looked) {
        if (looked.subject().kind() == kind() && !looked.ratified()) {
            events.publishEvent(
                    new TemplateEvent.TemplateReturned(
                            looked.subject().reference(), looked.number(), looked.recorded()));
        }
    }
}
