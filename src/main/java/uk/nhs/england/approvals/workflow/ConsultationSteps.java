package uk.nhs.england.approvals.workflow;

import uk.nhs.england.approvals.consultations.ConsultationProgress;
import uk.nhs.england.approvals.workflow.engine.Steps;

import java.time.Instant;
import java.time.LocalDate;

/** What the process {@code consultation} asks and tells; the consultation answers. */
@Steps
public class ConsultationSteps {

    private final ConsultationProgress progress;

    ConsultationSteps(ConsultationProgress progress) {
        this.progress = progress;
    }

    public boolean isAwaited(String reference, String consultee) {
        return progress.isAwaited(reference, consultee);
    }

    public LocalDate due(String reference, String consultee) {
        return progress.due(reference, consultee);
    }

    public Instant halfTime(String reference, String consultee) {
        return progress.halfTime(reference, consultee);
    }

    public Instant lastDay(String reference, String consultee) {
        return progress.lastDay(reference, consultee);
    }

    public Instant endOfLastDay(String reference, String consultee) {
        return progress.endOfLastDay(reference, consultee);
    }

    public void remindAtHalfTime(String reference, String consultee) {
        progress.remindAtHalfTime(reference, consultee);
    }

    public void remindOnLastDay(String reference, String consultee) {
        progress.remindOnLastDay(reference, consultee);
    }

    public void becameOverdue(String reference, String consultee) {
        progress.becameOverdue(reference, consultee);
    }
}
