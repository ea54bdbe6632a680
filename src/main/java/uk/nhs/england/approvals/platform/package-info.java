/**
 * Where the service runs: its database, its clock, its address and its logs.
 *
 * <p>Owns the embedded PostgreSQL, the {@code Clock}, the request id and whether this is a
 * demonstration. Uses no other module; any module may use it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.nhs.england.approvals.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
