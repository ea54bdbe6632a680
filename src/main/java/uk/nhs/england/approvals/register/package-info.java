/**
 * The IT services that exist: who owns and supplies them, where they run and how long (product rule
 * 12); and the organisations they are for.
 *
 * <p>Owns the tables {@code register_*}. The word "service" belongs to Spring in Java, so the
 * module is called register. It knows no case: which cases name a service is asked through {@code
 * NamingCases}. Uses kernel, identity, calendar, documents and likeness.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "identity", "calendar", "documents", "likeness", "web"})
@NullMarked
package uk.nhs.england.approvals.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
