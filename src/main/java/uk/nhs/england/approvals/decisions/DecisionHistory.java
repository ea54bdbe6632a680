package uk.nhs.england.approvals.decisions;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was decided on a subject, for the feature that owns it. */
@Component
public class DecisionHistory {

    private final Decisions decisions;
    private final Conditions conditions;

    DecisionHistory(Decisions decisions, Conditions conditions) {
        this.decisions = decisions;
        this.conditions = conditions;
    }

    /** The decisions on a subject, oldest first. */
    public List<Made> on(String subject) {
        return decisions.on(subject);
    }

    /** The owners and closers of the conditions on a subject. */
    public Set<PersonId> peopleOfConditions(String subject) {
        var people = new TreeSet<PersonId>();
        for (var condition : conditions.findBySubjectReferenceOrderById(subject)) {
            people.add(condition.owner());
            people.add(condition.closer());
        }
        return people;
    }
}
