package uk.nhs.england.approvals.decisions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * The decisions on each of these subjects that has any, oldest first, with their conditions.
     */
    public Map<String, List<DecidedBefore>> onAll(Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        var made = decisions.onAll(subjects);
        var set =
                conditions
                        .findByDecisionInOrderById(made.stream().map(Decision::number).toList())
                        .stream()
                        .collect(groupingBy(Condition::decision));
        var later = supersededBy(made);
        return made.stream()
                .collect(
                        groupingBy(
                                decision -> decision.subject().reference(),
                                mapping(
                                        decision ->
                                                DecidedBefore.of(
                                                        decision,
                                                        later.get(decision.number()),
                                                        set.getOrDefault(
                                                                decision.number(), List.of())),
                                        toList())));
    }

    /** By the number of the decision superseded, the number of the one that does so. */
    private static Map<String, String> supersededBy(List<Decision> made) {
        var later = new HashMap<String, String>();
        for (var decision : made) {
            var earlier = decision.supersedes();
            if (earlier != null) {
                later.put(earlier, decision.number());
            }
        }
        return later;
    }

    /** The conditions on a subject that are not ended and that no service may go live without. */
    public Set<String> openBeforeLive(String subject) {
        return conditions.findBySubjectReferenceOrderById(subject).stream()
                .filter(condition -> condition.beforeLive() && !condition.ended())
                .map(Condition::id)
                .collect(toCollection(TreeSet::new));
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
