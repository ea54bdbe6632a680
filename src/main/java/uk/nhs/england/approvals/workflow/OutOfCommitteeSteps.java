package uk.nhs.england.approvals.workflow;

import uk.nhs.england.approvals.agendas.OutOfCommitteeProgress;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.workflow.engine.Steps;

import java.time.Instant;
import java.time.LocalDate;

/** What the process {@code out-of-committee} asks and tells; the sitting in writing answers. */
@Steps
public class OutOfCommitteeSteps {

    private final OutOfCommitteeProgress progress;

    OutOfCommitteeSteps(OutOfCommitteeProgress progress) {
        this.progress = progress;
    }

    public boolean awaitsReplies(String sitting) {
        return progress.awaitsReplies(sitting);
    }

    public boolean isOpen(String sitting) {
        return progress.isOpen(sitting);
    }

    /** The members asked, as {@code board:TDA}. */
    public String members(String sitting) {
        return Holder.board(progress.board(sitting)).key();
    }

    /** The chair, as {@code person:alice}. */
    public String chair(String sitting) {
        return Holder.person(progress.chair(sitting)).key();
    }

    public LocalDate until(String sitting) {
        return progress.until(sitting);
    }

    public Instant halfTime(String sitting) {
        return progress.halfTime(sitting);
    }

    public Instant endOfLastDay(String sitting) {
        return progress.endOfLastDay(sitting);
    }

    public void remind(String sitting) {
        progress.remind(sitting);
    }

    public void closeReplies(String sitting) {
        progress.closeReplies(sitting);
    }
}
