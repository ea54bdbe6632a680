package uk.nhs.england.approvals.workflow;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** The process of a case, or of one of its conditions, was started again from the facts. */
record ProcessRebuilt(Subject subject, List<String> keys, Recorded recorded)
        implements GovernanceEvent {

    @Override
    public String what() {
        return "Process started again from the facts: " + String.join(", ", keys);
    }
}
