/**
 * The IT services that exist and who owns them, as far as business cases need to know, and the
 * organisations they are for.
 *
 * <p>Owns {@code register_service} and {@code register_organisation}. The word "service" belongs to
 * Spring in Java, so the module is called register. Uses kernel, identity and likeness.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "likeness", "web"})
@NullMarked
package uk.nhs.england.approvals.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
