/**
 * The few words every module speaks: what a fact is about, who recorded it, and why an act is
 * refused.
 *
 * <p>Owns {@code Subject}, {@code PersonId}, {@code Recorded}, {@code Refusal} and {@code
 * GovernanceEvent}. Uses no other module and stays under ten types.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.nhs.england.approvals.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
