/**
 * What is most like a text, among services and business cases.
 *
 * <p>Owns {@code likeness_entry} and {@code likeness_vector}, of which every node keeps an index of
 * its own, derived and never the truth. The front door is {@code Likeness}; who may read a match is
 * the caller's matter. Uses no other module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
