/**
 * Imports of organisations, services, people, cases and past changes from files of comma-separated
 * values.
 *
 * <p>Owns {@code Import}, its {@code Mapping} and what became of each line. Whatever a line becomes
 * is entered through the front door of the module that owns it, under its rules and on its record;
 * a whole file in one transaction, or nothing of it. Uses kernel, identity, register, businesscase,
 * changes and audit, which writes the record of thousands of acts together, and boards for
 * England's day.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "boards",
            "register",
            "businesscase",
            "businesscase::answers",
            "changes",
            "audit",
            "documents",
            "web"
        })
@NullMarked
package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
