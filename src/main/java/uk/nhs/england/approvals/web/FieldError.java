package uk.nhs.england.approvals.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why an answer on a form cannot be taken.
 *
 * @param field the id of the field to correct
 * @param reason a sentence without a full stop that says what to do, as the design system has it
 */
public record FieldError(String field, String reason) {

    /** The first reason against a field, or null when nothing is wrong with it. */
    public static @Nullable String reasonFor(String field, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .map(FieldError::reason)
                .orElse(null);
    }
}
