package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;

/** What became of a board's decision on a case after it was made. */
public sealed interface ApprovalEvent extends GovernanceEvent {

    String reference();

    @Override
    default Subject subject() {
        return Subject.businessCase(reference());
    }

    /** A sitting did not ratify what was decided between sittings: the board decides again. */
    record ReturnedToBoard(String reference, String board, String decision, Recorded recorded)
            implements ApprovalEvent {
        @Override
        public String what() {
            return "Business case before the %s again: %s was not ratified"
                    .formatted(board, decision);
        }
    }

    /** The last day of the approval comes near; the lead is told. */
    record ApprovalExpiresSoon(String reference, LocalDate until, Recorded recorded)
            implements ApprovalEvent {
        @Override
        public String what() {
            return "Approval ends on " + until;
        }
    }

    /** The last day of the approval has passed. */
    record ApprovalExpired(String reference, LocalDate until, Recorded recorded)
            implements ApprovalEvent {
        @Override
        public String what() {
            return "Approval ended on " + until;
        }
    }
}
