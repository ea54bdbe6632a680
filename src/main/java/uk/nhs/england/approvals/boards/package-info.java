/**
 * The bodies that decide: their terms, seats and members with dates, their sittings, who attended,
 * and who declared an interest.
 *
 * <p>Owns {@code Terms}, {@code Roster}, {@code Sitting}, {@code Interest} and the quorum rules.
 * Uses kernel, identity and calendar; knows nothing of what is decided. An interest counts wherever
 * its person is asked, so those who respond declare theirs here, too.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "calendar", "web"})
@NullMarked
package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
