package uk.nhs.england.approvals.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Why an act may not happen, in a sentence fit for the person who asked.
 *
 * @param cause whether the request, the person or the state of things stands in the way
 * @param rule the name of the rule that refuses, such as {@code nobody-decides-on-their-own}
 * @param field the field of the request the reason is about, when it is about one
 * @param reason the sentence
 */
public record Refusal(Cause cause, String rule, @Nullable String field, String reason) {

    /** What stands in the way. */
    public enum Cause {
        /** The request says something that cannot be. */
        INVALID,
        /** This person may not do it. */
        FORBIDDEN,
        /** It cannot be done as things stand. */
        CONFLICT
    }

    public static Refusal invalid(String rule, String field, String reason) {
        return new Refusal(Cause.INVALID, rule, field, reason);
    }

    public static Refusal forbidden(String rule, String reason) {
        return new Refusal(Cause.FORBIDDEN, rule, null, reason);
    }

    public static Refusal conflict(String rule, String reason) {
        return new Refusal(Cause.CONFLICT, rule, null, reason);
    }
}
