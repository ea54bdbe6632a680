/**
 * When changes to live services happen: bookings, freezes, the clashes between them, free slots and
 * the forward schedule of change (product rule 11).
 *
 * <p>Owns the tables {@code schedule_*}. A booking is all it knows of a change; what is asked for
 * and who approves it is the business of the module that books. Uses kernel, identity, register
 * (which services depend on which, when they may be changed), calendar and documents.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "identity", "register", "calendar", "documents", "web"})
@NullMarked
package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
