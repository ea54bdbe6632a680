package uk.nhs.england.approvals.decisions;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** What happens to a condition after it is set: evidence, judgement, the end. */
@Service
public class ClosingConditions {

    private final Conditions conditions;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingConditions(
            Conditions conditions,
            JdbcClient jdbc,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conditions = conditions;
        this.jdbc = jdbc;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** The owner offers evidence: in words, and where it is. */
    @Transactional
    public void offerEvidence(String id, Statement statement, Actor actor) {
        var condition = conditions.requireHeld(id);
        condition.offerEvidence(actor);
        var recorded = keep(condition, ConditionStep.Kind.EVIDENCE_OFFERED, statement, actor);
        events.publishEvent(new DecisionEvent.EvidenceOffered(id, condition.subject(), recorded));
    }

    /** The closer accepts the evidence. */
    @Transactional
    public void discharge(String id, Statement statement, Actor actor) {
        var condition = conditions.requireHeld(id);
        condition.discharge(actor);
        var recorded = keep(condition, ConditionStep.Kind.DISCHARGED, statement, actor);
        events.publishEvent(
                new DecisionEvent.ConditionDischarged(id, condition.subject(), recorded));
    }

    /** The closer does not accept the evidence. */
    @Transactional
    public void sendBack(String id, Statement statement, Actor actor) {
        var condition = conditions.requireHeld(id);
        condition.sendBack(actor);
        var recorded = keep(condition, ConditionStep.Kind.SENT_BACK, statement, actor);
        events.publishEvent(new DecisionEvent.ConditionSentBack(id, condition.subject(), recorded));
    }

    /** Conditions of a subject that was closed without approval lapse with it. */
    @EventListener
    @Order(50)
    @Transactional(propagation = Propagation.MANDATORY)
    void lapse(SubjectClosed closed) {
        lapse(conditions.findBySubjectReferenceOrderById(closed.subject().reference()), closed);
    }

    /** Conditions of an approval that a sitting did not ratify lapse with it. */
    @EventListener
    @Order(50)
    @Transactional(propagation = Propagation.MANDATORY)
    void lapse(DecisionEvent.DecisionRatified looked) {
        if (!looked.ratified()) {
            lapse(conditions.findByDecisionInOrderById(List.of(looked.number())), looked);
        }
    }

    private void lapse(List<Condition> lapsing, GovernanceEvent with) {
        for (var condition : lapsing) {
            if (condition.lapse()) {
                events.publishEvent(
                        new DecisionEvent.ConditionLapsed(
                                condition.id(), condition.subject(), with.recorded()));
            }
        }
    }

    private Recorded keep(
            Condition condition, ConditionStep.Kind step, Statement statement, Actor actor) {
        var recorded = actor.at(clock.instant());
        jdbc.sql(
                        """
                        insert into decisions_condition_step
                            (condition, step, words, link, by_person, on_behalf_of, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(condition.id())
                .param(step.name())
                .param(statement.words())
                .param(statement.link())
                .param(recorded.by().value())
                .param(recorded.onBehalfOf() == null ? null : recorded.onBehalfOf().value())
                .param(recorded.at().atOffset(ZoneOffset.UTC))
                .update();
        entities.flush();
        return recorded;
    }

    /** What the person says about the step, and where the evidence is. */
    public record Statement(String words, @Nullable String link) {}
}
