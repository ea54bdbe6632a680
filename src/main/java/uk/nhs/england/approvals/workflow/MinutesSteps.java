package uk.nhs.england.approvals.workflow;

import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.minutes.MinutesProgress;
import uk.nhs.england.approvals.workflow.engine.Steps;

import java.time.Instant;
import java.time.LocalDate;

/** What the process {@code minutes} asks; the minutes answer. */
@Steps
public class MinutesSteps {

    private final MinutesProgress progress;

    MinutesSteps(MinutesProgress progress) {
        this.progress = progress;
    }

    public boolean awaitsComments(String sitting) {
        return progress.awaitsComments(sitting);
    }

    /** The members of the board, as {@code board:TDA}. */
    public String members(String sitting) {
        return Holder.board(progress.board(sitting)).key();
    }

    public LocalDate commentsUntil(String sitting) {
        return progress.commentsUntil(sitting);
    }

    public Instant endOfComments(String sitting) {
        return progress.endOfComments(sitting);
    }
}
