package uk.nhs.england.approvals.workflow;

import uk.nhs.england.approvals.businesscase.CaseProgress;
import uk.nhs.england.approvals.workflow.engine.Steps;

import java.time.LocalDate;
import java.util.List;

/** What the process {@code business-case} asks; the case answers. */
@Steps
public class BusinessCaseSteps {

    private final CaseProgress progress;

    BusinessCaseSteps(CaseProgress progress) {
        this.progress = progress;
    }

    public boolean awaitsTriage(String reference) {
        return progress.awaitsTriage(reference);
    }

    public boolean asksBoards(String reference) {
        return progress.asksBoards(reference);
    }

    public boolean awaitsAdvice(String reference) {
        return progress.awaitsAdvice(reference);
    }

    public List<String> openingBoards(String reference) {
        return progress.openingBoards(reference);
    }

    public String approvingBoard(String reference) {
        return progress.approvingBoard(reference);
    }

    public boolean rejected(String reference) {
        return progress.rejected(reference);
    }

    public LocalDate triageDue(String reference) {
        return progress.triageDue(reference);
    }
}
