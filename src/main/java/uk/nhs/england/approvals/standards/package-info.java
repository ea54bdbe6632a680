/**
 * The standards that business cases are judged against: dated versions, each with its criteria.
 *
 * <p>Owns {@code Standard}, its versions and {@code Criterion}. Standards are data: a published
 * version and its criteria never change, but for the day on which the version ends. A criterion is
 * named everywhere by its key {@code STANDARD/VERSION/CODE}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "web"})
@NullMarked
package uk.nhs.england.approvals.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
