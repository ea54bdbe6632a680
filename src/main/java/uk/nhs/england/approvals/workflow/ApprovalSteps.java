package uk.nhs.england.approvals.workflow;

import uk.nhs.england.approvals.businesscase.ApprovalProgress;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.workflow.engine.Steps;

import java.time.Instant;
import java.time.LocalDate;

/** What the process {@code approval-expiry} asks and tells; the case answers. */
@Steps
public class ApprovalSteps {

    private final ApprovalProgress progress;

    ApprovalSteps(ApprovalProgress progress) {
        this.progress = progress;
    }

    public boolean awaitsWarning(String reference) {
        return progress.awaitsWarning(reference);
    }

    /** The lead of the case, as {@code person:alice}. */
    public String lead(String reference) {
        return Holder.person(progress.lead(reference)).key();
    }

    public LocalDate until(String reference) {
        return progress.until(reference);
    }

    public Instant warningDue(String reference) {
        return progress.warningDue(reference);
    }

    public Instant endOfLastDay(String reference) {
        return progress.endOfLastDay(reference);
    }

    public void warn(String reference) {
        progress.warn(reference);
    }

    public void expire(String reference) {
        progress.expire(reference);
    }
}
