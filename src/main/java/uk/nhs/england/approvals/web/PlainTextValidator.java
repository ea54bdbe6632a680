package uk.nhs.england.approvals.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says in a sentence what keeps a text from being {@link PlainText}; the first reason found is
 * enough.
 */
final class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*>");
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern PILE = Pattern.compile("\\p{M}{5}");

    private int max = Integer.MAX_VALUE;
    private boolean multiline;

    @Override
    public void initialize(PlainText constraint) {
        max = constraint.max();
        multiline = constraint.multiline();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        var reason = text == null ? Optional.<String>empty() : refusal(text, max, multiline);
        reason.ifPresent(
                sentence -> {
                    context.disableDefaultConstraintViolation();
                    context.buildConstraintViolationWithTemplate(sentence).addConstraintViolation();
                });
        return reason.isEmpty();
    }

    /** Whether a text on one line is plain, however long it is. */
    static boolean isPlain(String text) {
        return refusal(text, Integer.MAX_VALUE, false).isEmpty();
    }

    /**
     * Why this is not plain text; empty when it is. The sentences hold nothing of the text itself.
     */
    static Optional<String> refusal(String text, int max, boolean multiline) {
        if (text.codePointCount(0, text.length()) > max) {
            return Optional.of("This must be " + max + " characters or fewer.");
        }
        return text.codePoints()
                .boxed()
                .flatMap(character -> refusal(character, multiline).stream())
                .findFirst()
                .or(() -> refusalOfWhole(text));
    }

    private static Optional<String> refusal(int character, boolean multiline) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> control(character, multiline);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    Optional.of("This holds an invisible line break that cannot be kept.");
            case Character.SURROGATE -> Optional.of("This holds half a character. Type it again.");
            case Character.UNASSIGNED, Character.PRIVATE_USE ->
                    Optional.of("This holds a character that has no meaning to others.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> control(int character, boolean multiline) {
        if (character == '\n' || character == '\t') {
            return multiline ? Optional.empty() : Optional.of("This must be on one line.");
        }
        return Optional.of("This holds a control character. Type it as plain text.");
    }

    private static Optional<String> refusalOfWhole(String text) {
        if (DIRECTION.matcher(text).find()) {
            return Optional.of(
                    "This holds an invisible character that reverses the reading order.");
        }
        if (PILE.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).find()) {
            return Optional.of("This holds a letter with more than four marks on it.");
        }
        if (TAG.matcher(text).find()) {
            return Optional.of("This holds an HTML tag. Write it as plain text.");
        }
        return Optional.empty();
    }
}
