package uk.nhs.england.approvals.decisions;

import static java.util.Comparator.comparing;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.agendas.ItemBefore;
import uk.nhs.england.approvals.agendas.ItemsBeforeBoards;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.decisions.PreparingDecisions.Way;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Records what a board decided at a sitting, with the conditions it set. */
@Service
public class RecordingDecisions {

    private final Decidables decidables;
    private final PreparingDecisions preparing;
    private final ItemsBeforeBoards items;
    private final Rosters rosters;
    private final Register register;
    private final People people;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    RecordingDecisions(
            Decidables decidables,
            PreparingDecisions preparing,
            ItemsBeforeBoards items,
            Rosters rosters,
            Register register,
            People people,
            EntityManager entities,
            ApplicationEventPublisher events) {
        this.decidables = decidables;
        this.preparing = preparing;
        this.items = items;
        this.rosters = rosters;
        this.register = register;
        this.people = people;
        this.entities = entities;
        this.events = events;
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
        return record(proposed, Way.BY_THE_BOARD, actor);
    }

    /**
     * Records what a chair decides alone, out of committee, because it cannot wait; the board's
     * next sitting ratifies it.
     *
     * @return the decision as it is shown
     */
    @Transactional
    public DecisionView chairsAction(ProposedDecision proposed, Actor actor) {
        return record(proposed, Way.BY_ITS_CHAIR, actor);
    }

    /**
     * Everything below the line that nobody called in is decided as recommended, each with a record
     * of its own; all of them or none.
     *
     * @return the decisions, in the order of the agenda
     */
    @Transactional
    public List<DecisionView> consent(UUID sitting, Actor actor) {
        var below = items.belowTheLine(sitting);
        if (below.isEmpty()) {
            preparing.refuseConsentToNothing(sitting, actor);
        }
        below.stream()
                .sorted(comparing(item -> item.subject().reference()))
                .forEach(item -> decidables.hold(item.subject(), actor));
        return below.stream()
                .map(item -> record(recommended(sitting, item), Way.BY_CONSENT, actor))
                .toList();
    }

    private DecisionView record(ProposedDecision proposed, Way way, Actor actor) {
        var act = preparing.prepare(proposed, way, actor);
        DecisionRules.refusals(act).and(unknownPeople(act)).throwIfAny();
        var recorded = actor.at(act.at());
        var decision = keep(act, recorded);
        var conditions = setConditions(decision, proposed.outcome());
        act.subject().decided(decision.made());
        if (act.item() != null) {
            items.decided(act.sitting(), act.item(), decision.number(), recorded);
        }
        events.publishEvent(recordedEvent(decision, recorded));
        conditions.forEach(condition -> events.publishEvent(setEvent(condition, recorded)));
        var set = conditions.stream().map(Condition::id).toList();
        return DecisionView.of(decision, new DecisionView.Around(set, null, rosters.today()));
    }

    private static ProposedDecision recommended(UUID sitting, ItemBefore item) {
        var recommended = Objects.requireNonNull(item.recommended());
        var outcome =
                switch (recommended.outcome()) {
                    case APPROVED -> new Outcome.Approved();
                    case REJECTED -> new Outcome.Rejected();
                };
        return new ProposedDecision(
                sitting, item.subject(), item.version(), outcome, recommended.reasons());
    }

    private Refusals unknownPeople(DecisionAct act) {
        var outcome = act.proposed().outcome();
        return outcome instanceof Outcome.ApprovedWithConditions(var conditions)
                ? ConditionRules.unknownPeople(
                        conditions, people.activeOn(act.day(), ConditionTerms.peopleIn(outcome)))
                : Refusals.none();
    }

    private Decision keep(DecisionAct act, Recorded recorded) {
        var number = register.nextNumber(act.board(), act.day().getYear());
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
