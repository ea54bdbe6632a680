package uk.nhs.england.approvals.workflow;

import uk.nhs.england.approvals.evidence.EvidenceProgress;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.workflow.engine.Steps;

import java.time.Instant;
import java.time.LocalDate;

/** What the process {@code evidence-expiry} asks and tells; the item answers. */
@Steps
public class EvidenceSteps {

    private final EvidenceProgress progress;

    EvidenceSteps(EvidenceProgress progress) {
        this.progress = progress;
    }

    public boolean awaitsWarning(String evidence) {
        return progress.awaitsWarning(evidence);
    }

    public boolean awaitsRenewal(String evidence) {
        return progress.awaitsRenewal(evidence);
    }

    public boolean ended(String evidence) {
        return progress.ended(evidence);
    }

    /** The owner, as {@code person:alice}. */
    public String owner(String evidence) {
        return Holder.person(progress.owner(evidence)).key();
    }

    public LocalDate expires(String evidence) {
        return progress.expires(evidence);
    }

    public Instant warningDue(String evidence) {
        return progress.warningDue(evidence);
    }

    public Instant endOfLastDay(String evidence) {
        return progress.endOfLastDay(evidence);
    }

    public void warn(String evidence) {
        progress.warn(evidence);
    }

    public void expire(String evidence) {
        progress.expire(evidence);
    }
}
