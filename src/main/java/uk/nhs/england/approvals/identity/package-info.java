/**
 * Who people are, what roles they hold, and who may see a subject.
 *
 * <p>Owns {@code Person}, {@code Role}, {@code Actor}, {@code Marking} and {@code AccessList}. How
 * a person signs in is behind one seam, {@code SignedIn}: whatever authenticates them
 * (demonstration accounts, OpenID Connect) only has to leave their name; roles come from the
 * register of people.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package uk.nhs.england.approvals.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
