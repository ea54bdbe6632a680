package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;

/** A service that an open case names is going to end: whoever follows the case is to know. */
record ServiceNamedRetires(String reference, String service, LocalDate lastDay, Recorded recorded)
        implements GovernanceEvent {

    @Override
    public Subject subject() {
        return Subject.businessCase(reference);
    }

    @Override
    public String what() {
        return "The service %s, which this case names, ends on %s".formatted(service, lastDay);
    }
}
