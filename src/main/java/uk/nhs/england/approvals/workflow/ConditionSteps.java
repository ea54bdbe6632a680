package uk.nhs.england.approvals.workflow;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.decisions.ConditionProgress;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.workflow.engine.Steps;

import java.time.Instant;
import java.time.LocalDate;

/** What the process {@code condition-follow-up} asks and tells; the condition answers. */
@Steps
public class ConditionSteps {

    private final ConditionProgress progress;

    ConditionSteps(ConditionProgress progress) {
        this.progress = progress;
    }

    public boolean ended(String condition) {
        return progress.ended(condition);
    }

    public boolean evidenceOffered(String condition) {
        return progress.evidenceOffered(condition);
    }

    /** The owner, as {@code person:alice}. */
    public String owner(String condition) {
        return Holder.person(progress.owner(condition)).key();
    }

    /** The closer, as {@code person:alice}. */
    public String closer(String condition) {
        return Holder.person(progress.closer(condition)).key();
    }

    public LocalDate due(String condition) {
        return progress.due(condition);
    }

    /** The midnight, in England, that ends the due date. */
    public Instant endOfDueDate(String condition) {
        return progress.due(condition).plusDays(1).atStartOfDay(Rosters.LONDON).toInstant();
    }

    public void becameOverdue(String condition) {
        progress.becameOverdue(condition);
    }
}
