package uk.nhs.england.approvals.workflow;

import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.waivers.WaiverProgress;
import uk.nhs.england.approvals.workflow.engine.Steps;

import java.time.Instant;
import java.time.LocalDate;

/** What the process {@code exception} asks and tells; the exception answers. */
@Steps
public class ExceptionSteps {

    private final WaiverProgress progress;

    ExceptionSteps(WaiverProgress progress) {
        this.progress = progress;
    }

    public boolean awaitsDecision(String exception) {
        return progress.awaitsDecision(exception);
    }

    public boolean runs(String exception) {
        return progress.runs(exception);
    }

    public boolean awaitsReminder(String exception) {
        return progress.awaitsReminder(exception);
    }

    /** The board that decides, as {@code board:TDA}. */
    public String board(String exception) {
        return Holder.board(progress.board(exception)).key();
    }

    public LocalDate decisionDue(String exception) {
        return progress.decisionDue(exception);
    }

    /** The owner, as {@code person:alice}. */
    public String owner(String exception) {
        return Holder.person(progress.owner(exception)).key();
    }

    public LocalDate expires(String exception) {
        return progress.expires(exception);
    }

    public Instant reminderDue(String exception) {
        return progress.reminderDue(exception);
    }

    public Instant secondReminderDue(String exception) {
        return progress.secondReminderDue(exception);
    }

    public Instant endOfLastDay(String exception) {
        return progress.endOfLastDay(exception);
    }

    public void remind(String exception) {
        progress.remind(exception);
    }

    public void remindAgain(String exception) {
        progress.remindAgain(exception);
    }

    public void lapse(String exception) {
        progress.lapse(exception);
    }
}
