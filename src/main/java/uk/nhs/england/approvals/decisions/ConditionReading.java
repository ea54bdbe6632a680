package uk.nhs.england.approvals.decisions;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.List;

/** Shows conditions to those who may read what they are about. */
@Component
@Transactional(readOnly = true)
public class ConditionReading {

    private static final String LIST =
            """
            select c.* from decisions_condition c
            join identity_access a on a.subject_reference = c.subject_reference
            where a.holders && cast(:keys as text[]) and c.id > :after
              and (:subject = '' or c.subject_reference = :subject)
              and (:owner = '' or c.owner = :owner)
              and (:closer = '' or c.closer = :closer)
              and (:state = '' or c.state = :state)
              and (not :overdue or (c.state in ('OPEN', 'OFFERED') and c.due < :today))
            order by c.id limit :most
            """;

    private static final String OPEN_OF_BOARD =
            """
            select c.* from decisions_condition c
            join decisions_decision d on d.number = c.decision
            join identity_access a on a.subject_reference = c.subject_reference
            where a.holders && cast(:keys as text[]) and d.board = :board
              and c.state in ('OPEN', 'OFFERED')
            order by c.due, c.id limit :most
            """;

    private final Conditions conditions;
    private final AccessList access;
    private final Rosters rosters;
    private final EntityManager entities;
    private final ConditionFacts facts;

    ConditionReading(
            Conditions conditions,
            AccessList access,
            Rosters rosters,
            EntityManager entities,
            ConditionFacts facts) {
        this.conditions = conditions;
        this.access = access;
        this.rosters = rosters;
        this.entities = entities;
        this.facts = facts;
    }

    /**
     * @throws NotFound when there is no such condition, or its subject is not for this person
     */
    public ConditionView show(String id, Actor actor) {
        var condition = conditions.require(id);
        if (!access.mayRead(actor, condition.subject().reference())) {
            throw new NotFound("There is no condition " + id + " that you may see.");
        }
        var today = rosters.today();
        var covered = facts.covered(List.of(id), today);
        return ConditionView.of(
                condition, new ConditionView.Shown(facts.steps(id), covered.get(id), today));
    }

    /** Open conditions that a board set, the first due first. */
    public List<ConditionView> openOf(String board, int most, Actor actor) {
        @SuppressWarnings("unchecked")
        List<Condition> found =
                entities.createNativeQuery(OPEN_OF_BOARD, Condition.class)
                        .setParameter("keys", access.keysOf(actor))
                        .setParameter("board", board)
                        .setParameter("most", most)
                        .getResultList();
        return shown(found);
    }

    /**
     * Conditions by id.
     *
     * @param after the id after which to begin; empty for the first
     */
    public List<ConditionView> list(Filter filter, String after, int most, Actor actor) {
        var today = rosters.today();
        @SuppressWarnings("unchecked")
        List<Condition> found =
                entities.createNativeQuery(LIST, Condition.class)
                        .setParameter("keys", access.keysOf(actor))
                        .setParameter("after", after)
                        .setParameter("subject", filter.subject())
                        .setParameter("owner", filter.owner())
                        .setParameter("closer", filter.closer())
                        .setParameter("state", filter.state())
                        .setParameter("overdue", filter.overdue())
                        .setParameter("today", today)
                        .setParameter("most", most)
                        .getResultList();
        return shown(found);
    }

    private List<ConditionView> shown(List<Condition> found) {
        var today = rosters.today();
        var covered = facts.covered(found.stream().map(Condition::id).toList(), today);
        return found.stream()
                .map(
                        condition ->
                                ConditionView.of(
                                        condition,
                                        new ConditionView.Shown(
                                                List.of(), covered.get(condition.id()), today)))
                .toList();
    }

    /** Which conditions; empty for any. */
    public record Filter(
            String subject, String owner, String closer, String state, boolean overdue) {

        /** The filter that these say; null stands for any. */
        public static Filter of(
                @Nullable String subject,
                @Nullable PersonId owner,
                @Nullable PersonId closer,
                @Nullable ConditionState state,
                boolean overdue) {
            return new Filter(
                    subject == null ? "" : subject,
                    owner == null ? "" : owner.value(),
                    closer == null ? "" : closer.value(),
                    state == null ? "" : state.name(),
                    overdue);
        }
    }
}
