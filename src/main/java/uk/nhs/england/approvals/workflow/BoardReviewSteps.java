package uk.nhs.england.approvals.workflow;

import uk.nhs.england.approvals.businesscase.CaseProgress;
import uk.nhs.england.approvals.workflow.engine.Steps;

import java.time.LocalDate;

/** What the process {@code board-review} asks; the case answers. */
@Steps
public class BoardReviewSteps {

    private final CaseProgress progress;

    BoardReviewSteps(CaseProgress progress) {
        this.progress = progress;
    }

    /** Whether nothing is left for this board; one board's rejection settles it for every other. */
    public boolean settled(String reference, String board) {
        return progress.rejected(reference) || progress.settled(reference, board);
    }

    public boolean asksAnotherBoard(String reference, String board) {
        return progress.asksAnotherBoard(reference, board);
    }

    public String boardToAsk(String reference, String board) {
        return progress.boardToAsk(reference, board);
    }

    public boolean awaitsNewVersion(String reference, String board) {
        return progress.awaitsNewVersion(reference, board);
    }

    public LocalDate newVersionDue(String reference, String board) {
        return progress.newVersionDue(reference, board);
    }

    public LocalDate decisionDue(String reference, String board) {
        return progress.decisionDue(reference, board);
    }
}
