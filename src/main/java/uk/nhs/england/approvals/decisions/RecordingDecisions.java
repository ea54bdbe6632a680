package uk.nhs.england.approvals.decisions;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Interests;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records what a board decided at a sitting, with the conditions it set. */
@Service
public class RecordingDecisions {

    private final Map<Subject.Kind, Decidable.Source> sources;
    private final Sittings sittings;
    private final Rosters rosters;
    private final Interests interests;
    private final Decisions decisions;
    private final People people;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordingDecisions(
            List<Decidable.Source> sources,
            Sittings sittings,
            Rosters rosters,
            Interests interests,
            Decisions decisions,
            People people,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sources =
                sources.stream()
                        .collect(Collectors.toMap(Decidable.Source::kind, Function.identity()));
        this.sittings = sittings;
        this.rosters = rosters;
        this.interests = interests;
        this.decisions = decisions;
        this.people = people;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a decision.
     *
     * @return the decision as it is shown
     * @throws uk.nhs.england.approvals.kernel.Refused with every rule it would break
     * @throws NotFound when there is no such sitting or subject
     */
    @Transactional
    public DecisionView record(ProposedDecision proposed, Actor actor) {
        var act = prepare(proposed, actor);
        DecisionRules.refusals(act).and(unknownPeople(act)).throwIfAny();
        var recorded = actor.at(act.at());
        var decision = keep(act, recorded);
        var conditions = setConditions(decision, proposed.outcome());
        act.subject().decided(decision.made());
        events.publishEvent(recordedEvent(decision, recorded));
        conditions.forEach(condition -> events.publishEvent(setEvent(condition, recorded)));
        return DecisionView.of(decision, conditions.stream().map(Condition::id).toList());
    }

    private DecisionAct prepare(ProposedDecision proposed, Actor actor) {
        var subject = source(proposed.subject()).hold(proposed.subject().reference(), actor);
        var sitting = sittings.require(proposed.sitting());
        return new DecisionAct(
                clock.instant(),
                actor,
                proposed,
                sitting,
                rosters.on(sitting.board(), sitting.day()),
                subject,
                interested(proposed.subject(), subject));
    }

    /** Whoever has an interest in the subject, or in what it is part of. */
    private Set<PersonId> interested(Subject subject, Decidable held) {
        var interested = new TreeSet<>(interests.in(subject.reference()));
        held.partOf().forEach(whole -> interested.addAll(interests.in(whole)));
        return interested;
    }

    private Refusals unknownPeople(DecisionAct act) {
        var outcome = act.proposed().outcome();
        return outcome instanceof Outcome.ApprovedWithConditions(var conditions)
                ? ConditionRules.unknownPeople(
                        conditions, people.activeOn(act.day(), ConditionTerms.peopleIn(outcome)))
                : Refusals.none();
    }

    private Decidable.Source source(Subject subject) {
        var source = sources.get(subject.kind());
        if (source == null) {
            throw new NotFound("Nothing with the reference " + subject + " can be decided on.");
        }
        return source;
    }

    private Decision keep(DecisionAct act, Recorded recorded) {
        int year = act.day().getYear();
        var number =
                "%s-%d-%04d".formatted(act.board(), year, decisions.nextNumber(act.board(), year));
        var decision = Decision.made(number, act, superseded(act), recorded);
        entities.persist(decision);
        return decision;
    }

    /** The board's own latest decision on the same subject, which this one supersedes. */
    private static @Nullable String superseded(DecisionAct act) {
        return act.subject().history().stream()
                .filter(made -> made.board().equals(act.board()))
                .map(Made::number)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private List<Condition> setConditions(Decision decision, Outcome outcome) {
        var set = new ArrayList<Condition>();
        if (outcome instanceof Outcome.ApprovedWithConditions(var conditions)) {
            for (var terms : conditions) {
                var condition = Condition.set(decision, set.size() + 1, terms);
                entities.persist(condition);
                set.add(condition);
            }
        }
        return set;
    }

    private static DecisionEvent recordedEvent(Decision decision, Recorded recorded) {
        return new DecisionEvent.DecisionRecorded(
                decision.number(),
                decision.subject(),
                decision.subjectVersion(),
                decision.board(),
                decision.outcome(),
                recorded);
    }

    private static DecisionEvent setEvent(Condition condition, Recorded recorded) {
        return new DecisionEvent.ConditionSet(
                condition.id(),
                condition.subject(),
                condition.owner(),
                condition.closer(),
                condition.due(),
                recorded);
    }
}
