/**
 * Derives the route of a business case from its answers, by a published decision table and dated
 * thresholds, with the rows that fired and their words.
 *
 * <p>Owns {@code Thresholds}; the table is a DMN file in {@code bpmn/}, read by the module tables.
 * Answers {@code Routing} for businesscase.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "boards",
            "businesscase",
            "businesscase :: answers",
            "tables"
        })
@NullMarked
package uk.nhs.england.approvals.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
