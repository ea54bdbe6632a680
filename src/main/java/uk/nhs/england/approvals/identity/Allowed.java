package uk.nhs.england.approvals.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may call a mapping. A mapping without it is closed to everyone: deny by default.
 * What a person may do to one particular case is asked of the case itself.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** Any one of these roles is enough; empty means everyone who has signed in. */
    Role[] value();
}
