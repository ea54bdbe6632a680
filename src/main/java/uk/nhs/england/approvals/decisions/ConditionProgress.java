package uk.nhs.england.approvals.decisions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.time.LocalDate;

/** What the follow-up process of a condition asks; the facts answer. */
@Component
public class ConditionProgress {

    private final Conditions conditions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConditionProgress(Conditions conditions, ApplicationEventPublisher events, Clock clock) {
        this.conditions = conditions;
        this.events = events;
        this.clock = clock;
    }

    public boolean ended(String condition) {
        return conditions.require(condition).ended();
    }

    public boolean evidenceOffered(String condition) {
        return conditions.require(condition).state() == ConditionState.OFFERED;
    }

    public PersonId owner(String condition) {
        return conditions.require(condition).owner();
    }

    public PersonId closer(String condition) {
        return conditions.require(condition).closer();
    }

    /** The last day to meet it. */
    public LocalDate due(String condition) {
        return conditions.require(condition).due();
    }

    public String subject(String condition) {
        return conditions.require(condition).subject().reference();
    }

    /** Records, once, that the due date has passed. */
    @Transactional
    public void becameOverdue(String id) {
        var condition = conditions.require(id);
        var now = clock.instant();
        if (condition.becomeOverdue(now)) {
            events.publishEvent(
                    new DecisionEvent.ConditionBecameOverdue(
                            id, condition.subject(), Recorded.byService(now)));
        }
    }
}
