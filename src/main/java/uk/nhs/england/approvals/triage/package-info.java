/**
 * Derives the route of a business case from its answers, by a published decision table and dated
 * thresholds, with the rows that fired and their words.
 *
 * <p>Owns {@code TriageTable} and {@code Thresholds}; the tables are DMN files in {@code bpmn/},
 * named by the day they take effect. Answers {@code Routing} for businesscase.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "boards", "businesscase", "businesscase :: answers"})
@NullMarked
package uk.nhs.england.approvals.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
