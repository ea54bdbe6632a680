package uk.nhs.england.approvals.decisions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;
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
    private final Rosters rosters;

    DecisionHistory(Decisions decisions, Conditions conditions, Rosters rosters) {
        this.decisions = decisions;
        this.conditions = conditions;
        this.rosters = rosters;
    }

    /** The decisions on a subject, oldest first, as they stand: see {@link Made}. */
    public List<Made> on(String subject) {
        List<Made> made = List.of();
        for (var next : decisions.on(subject)) {
            made = Made.with(made, next);
        }
        return made;
    }

    /**
     * Approvals that hold no longer on a day and that nothing supersedes, by number.
     *
     * @param after the number after which to begin; empty for the first
     */
    public List<Lapsed> lapsed(LocalDate day, String after, int most) {
        return decisions.lapsed(day, after, most).stream()
                .map(one -> new Lapsed(one.number(), one.subject(), one.board()))
                .toList();
    }

    /** Whether a decision is an approval whose last day has passed. */
    public boolean hasLapsed(String number) {
        return decisions.hasLapsed(number, rosters.today());
    }

    /** An approval that holds no longer. */
    public record Lapsed(String number, Subject subject, String board) {}

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
                        .findByDecisionInOrderById(
                                made.stream().map(Decision::original).distinct().toList())
                        .stream()
                        .collect(groupingBy(Condition::decision));
        var later = supersededBy(made);
        var today = rosters.today();
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
                                                                decision.original(), List.of()),
                                                        today),
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
