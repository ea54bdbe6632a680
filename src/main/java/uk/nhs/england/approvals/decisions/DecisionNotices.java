package uk.nhs.england.approvals.decisions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.BoardReading;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.documents.Document;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The notices of decisions, for those who may read what they are on. */
@Component
@Transactional(readOnly = true)
public class DecisionNotices {

    private final DecisionReading reading;
    private final Decidables decidables;
    private final Conditions conditions;
    private final Sittings sittings;
    private final BoardReading boards;
    private final People people;

    DecisionNotices(
            DecisionReading reading,
            Decidables decidables,
            Conditions conditions,
            Sittings sittings,
            BoardReading boards,
            People people) {
        this.reading = reading;
        this.decidables = decidables;
        this.conditions = conditions;
        this.sittings = sittings;
        this.boards = boards;
        this.people = people;
    }

    /**
     * The notice as a document.
     *
     * @throws NotFound when there is no such decision, or its subject is not for this person
     */
    public Document notice(String number, Actor actor) {
        var kept = reading.require(number, actor);
        var decision = reading.show(number, actor);
        var set = conditions.findByDecisionInOrderById(List.of(kept.original()));
        return new NoticeText(
                        new Notice(
                                decision,
                                decidables.describe(kept.subject(), kept.subjectVersion()),
                                reading.chain(number, actor),
                                set,
                                sittings.require(kept.sitting()),
                                boards.show(kept.board()).board().name(),
                                people.names(everybodyIn(decision, set))))
                .document();
    }

    private static Set<PersonId> everybodyIn(DecisionView decision, List<Condition> conditions) {
        var everybody = new HashSet<>(decision.quorum().present());
        everybody.add(decision.chair());
        everybody.add(decision.recordedBy());
        for (var condition : conditions) {
            everybody.add(condition.owner());
            everybody.add(condition.closer());
        }
        return everybody;
    }
}
