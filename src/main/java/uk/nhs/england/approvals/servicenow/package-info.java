/**
 * The exchange of the service register with the CMDB of ServiceNow (product rule 12).
 *
 * <p>Owns {@code servicenow_*}: which field goes to which column and who is its master, what both
 * sides agreed on last, what waits to be sent, what could not be, conflicts, and how far a sync is.
 * What the register learns is entered through its own front door, under its rules and on its
 * record. Uses kernel, identity, register and web; nobody uses it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "register", "web"})
@NullMarked
package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
