package uk.nhs.england.approvals.decisions;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows decisions to those who may read what they are on. */
@Component
@Transactional(readOnly = true)
public class DecisionReading {

    private static final String LIST =
            """
            select d.* from decisions_decision d
            join identity_access a on a.subject_reference = d.subject_reference
            where a.holders && cast(:keys as text[])
              and d.sequence < coalesce(
                  (select sequence from decisions_decision where number = :before), 9223372036854775807)
              and (:board = '' or d.board = :board)
              and (:subject = '' or d.subject_reference = :subject)
              and (:outcome = '' or d.outcome = :outcome)
              and (:year = 0 or d.register_year = :year)
            order by d.sequence desc limit :most
            """;

    private final Decisions decisions;
    private final Conditions conditions;
    private final AccessList access;
    private final Rosters rosters;
    private final EntityManager entities;

    DecisionReading(
            Decisions decisions,
            Conditions conditions,
            AccessList access,
            Rosters rosters,
            EntityManager entities) {
        this.decisions = decisions;
        this.conditions = conditions;
        this.access = access;
        this.rosters = rosters;
        this.entities = entities;
    }

    /**
     * @throws NotFound when there is no such decision, or its subject is not for this person
     */
    public DecisionView show(String number, Actor actor) {
        return views(List.of(require(number, actor))).getFirst();
    }

    /** A decision with all that it supersedes and all that supersede it, oldest first. */
    public List<DecisionView> chain(String number, Actor actor) {
        return views(decisions.chain(require(number, actor).number()));
    }

    /** The decision itself, for those who may read what it is on. */
    Decision require(String number, Actor actor) {
        return decisions
                .findByNumber(number)
                .filter(found -> access.mayRead(actor, found.subject().reference()))
                .orElseThrow(
                        () ->
                                new NotFound(
                                        "There is no decision " + number + " that you may see."));
    }

    /**
     * The latest decisions first.
     *
     * @param before the number after which to go on; empty for the first
     */
    public List<DecisionView> list(Filter filter, String before, int most, Actor actor) {
        @SuppressWarnings("unchecked")
        List<Decision> found =
                entities.createNativeQuery(LIST, Decision.class)
                        .setParameter("keys", access.keysOf(actor))
                        .setParameter("before", before)
                        .setParameter("board", filter.board())
                        .setParameter("subject", filter.subject())
                        .setParameter("outcome", filter.outcome())
                        .setParameter("year", filter.year())
                        .setParameter("most", most)
                        .getResultList();
        return views(found);
    }

    private List<DecisionView> views(List<Decision> found) {
        var conditionsOf = conditionsOf(found.stream().map(Decision::original).distinct().toList());
        var later = supersededBy(found.stream().map(Decision::number).toList());
        var today = rosters.today();
        return found.stream()
                .map(
                        one ->
                                DecisionView.of(
                                        one,
                                        new DecisionView.Around(
                                                conditionsOf.getOrDefault(
                                                        one.original(), List.of()),
                                                later.get(one.number()),
                                                today)))
                .toList();
    }

    private Map<String, String> supersededBy(List<String> numbers) {
        var later = new HashMap<String, String>();
        if (!numbers.isEmpty()) {
            for (var one : decisions.superseding(numbers)) {
                later.put(String.valueOf(one.supersedes()), one.number());
            }
        }
        return later;
    }

    private Map<String, List<String>> conditionsOf(List<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : conditions.findByDecisionInOrderById(numbers).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Condition::decision,
                                        Collectors.mapping(Condition::id, Collectors.toList())));
    }

    /** Which decisions; empty for any. */
    public record Filter(String board, String subject, String outcome, int year) {

        /** The filter that these say; null stands for any. */
        public static Filter of(
                @Nullable String board,
                @Nullable String subject,
                Outcome.@Nullable Type outcome,
                @Nullable Integer year) {
            return new Filter(
                    board == null ? "" : board,
                    subject == null ? "" : subject,
                    outcome == null ? "" : outcome.name(),
                    year == null ? 0 : year);
        }
    }
}
