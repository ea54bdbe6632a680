package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Subject;

/** A fact about a change. */
public interface OfChange extends GovernanceEvent {

    String number();

    @Override
    default Subject subject() {
        return Subject.change(number());
    }
}
