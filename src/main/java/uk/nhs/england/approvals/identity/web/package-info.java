/**
 * The API of the people who may sign in.
 *
 * <p>A module of its own inside identity, because it uses web's conventions while web uses
 * identity. Nobody uses it.
 */
@ApplicationModule(
        displayName = "People API",
        allowedDependencies = {"kernel", "identity", "web"})
@NullMarked
package uk.nhs.england.approvals.identity.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
