package uk.nhs.england.approvals.servicenow;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;

/** The words that the parts of the exchange share. */
final class Exchange {

    /** Who the register is changed by when it learns something from ServiceNow. */
    static final PersonId SERVICENOW = new PersonId("servicenow");

    private Exchange() {}

    static Recorded byServiceNow(Instant at) {
        return new Recorded(SERVICENOW, null, at);
    }
}
