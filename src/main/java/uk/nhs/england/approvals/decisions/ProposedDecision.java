package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.kernel.Subject;

import java.util.UUID;

/**
 * What a chair is about to record.
 *
 * @param version the version of the subject that was before the board
 */
public record ProposedDecision(
        UUID sitting,
        Subject subject,
        int version,
        Outcome outcome,
        String reasons,
        Particulars particulars) {

    /** One that says nothing beside its outcome and reasons. */
    public ProposedDecision(
            UUID sitting, Subject subject, int version, Outcome outcome, String reasons) {
        this(sitting, subject, version, outcome, reasons, Particulars.NONE);
    }
}
