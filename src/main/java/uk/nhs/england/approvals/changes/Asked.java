package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A request for a change with all that its rules look at.
 *
 * @param unknown those of its services that the register does not know
 * @param ended those whose last day comes before the change is over
 * @param elsewhere those that do not run on vendor cloud
 * @param strangers those of its makers who cannot act today
 * @param goesLiveForACase whether what goes live by it is a case
 * @param template the template that it follows, when it follows one that is in force
 */
record Asked(
        ChangeRequest request,
        Instant now,
        Set<String> unknown,
        Set<String> ended,
        Set<String> elsewhere,
        Set<PersonId> strangers,
        boolean goesLiveForACase,
        Optional<TemplateInForce> template) {

    boolean isFoundMade() {
        return request.lane() instanceof Lane.Unauthorised;
    }

    /** Whether what the vendor does unnoticed is also harmless by the questions of risk. */
    boolean harmsNobody() {
        var risk = Objects.requireNonNull(request.risk());
        return !(request.lane() instanceof Lane.VendorCloud(var users, _, _))
                || users
                || !(risk.outage() || risk.careAtRisk());
    }
}
