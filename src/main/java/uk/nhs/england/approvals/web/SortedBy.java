package uk.nhs.england.approvals.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names a list may be sorted by, on a {@link Paging} parameter; {@code -name} sorts downwards.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SortedBy {

    /** The names; the first is the usual one and may itself begin with {@code -}. */
    String[] value();
}
