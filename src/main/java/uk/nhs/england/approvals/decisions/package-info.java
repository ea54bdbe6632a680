/**
 * What bodies decide, and the conditions they set.
 *
 * <p>Owns {@code Decision}, {@code Outcome}, {@code Condition} and the rules of deciding. A
 * decision is on a {@code Subject} of any kind: this module knows no business case; the feature
 * that owns a kind of subject answers for it as {@code Decidable}. Uses kernel, identity, boards,
 * agendas and documents.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "boards",
            "agendas",
            "documents",
            "documents::http",
            "web"
        })
@NullMarked
package uk.nhs.england.approvals.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
