/**
 * What the whole pipeline shows when it is measured: reports over views of the database.
 *
 * <p>Owns {@code Effectiveness} and {@code ChangeMeasures}. Reads its own views and no other
 * module's classes; uses kernel, identity and web; nobody uses it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "web"})
@NullMarked
package uk.nhs.england.approvals.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
