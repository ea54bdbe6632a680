/**
 * The record of every act: append-only in the database itself, each subject's events chained by
 * hashes so that an outsider can verify that nothing was altered (product rule 13).
 *
 * <p>Owns {@code audit_event}. Listens to {@code GovernanceEvent} in the transaction of the act and
 * knows no feature. Only imports uses it, to have the record of thousands of acts written together.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "web"})
@NullMarked
package uk.nhs.england.approvals.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
