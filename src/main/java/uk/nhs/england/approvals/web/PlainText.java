package uk.nhs.england.approvals.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that people can read and nothing else: no control or invisible reordering characters, no
 * broken or unassigned characters, no piles of accents, no HTML tags. Null is fine: say
 * {@code @NotBlank} too where it is wanted.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** The most characters (Unicode code points) the text may have. */
    int max();

    /** Whether line breaks and tabs are fine. */
    boolean multiline() default false;

    String message() default "This is not plain text.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
