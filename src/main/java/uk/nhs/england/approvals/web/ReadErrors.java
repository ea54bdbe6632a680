package uk.nhs.england.approvals.web;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.ConstraintViolation;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says why a body could not be read, in sentences that name its fields and no class of ours. */
public final class ReadErrors {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.*)\"");

    private ReadErrors() {}

    /** Why the JSON does not say what was asked for (400). */
    public static RequestRefused of(JacksonException failure) {
        var field = JsonPaths.of(failure.getPath());
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                    RequestRefused.malformed(field, "known-field", unknown(field, unknown));
            case InvalidTypeIdException choice -> wrongChoice(field, choice);
            case ValueInstantiationException value ->
                    RequestRefused.malformed(
                            nullIfEmpty(field), "valid-value", named(field, sentence(value)));
            case InvalidNullException _ ->
                    new RequestRefused(
                            ProblemType.RULE_REFUSED,
                            List.of(new Problem.Fault(field, "not-null", "This must be given.")));
            case MismatchedInputException trailing when isTrailing(trailing) ->
                    RequestRefused.malformed(
                            null, "well-formed", "The body goes on after its end.");
            case MismatchedInputException mismatch ->
                    wrongType(field, Expected.of(mismatch.getTargetType()));
            case InputCoercionException number ->
                    wrongType(field, Expected.of(number.getTargetType()));
            case StreamReadException notJson -> notJson(notJson);
            case StreamConstraintsException _ -> tooLarge(field);
            default -> wrongType(field, "has a wrong value");
        };
    }

    /** Every constraint that a value breaks, by field (422). */
    public static RequestRefused of(Collection<? extends ConstraintViolation<?>> violations) {
        return new RequestRefused(
                ProblemType.RULE_REFUSED,
                violations.stream()
                        .map(ReadErrors::error)
                        .sorted(Comparator.comparing(error -> String.valueOf(error.field())))
                        .toList());
    }

    /** One broken constraint as an error. */
    public static Problem.Fault error(ConstraintViolation<?> violation) {
        var annotation = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return new Problem.Fault(
                nullIfEmpty(JsonPaths.of(violation.getPropertyPath().toString())),
                kebab(annotation.getSimpleName()),
                violation.getMessage());
    }

    /** The name of a rule for a constraint: {@code NotBlank} is {@code not-blank}. */
    public static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static RequestRefused wrongType(String field, String reason) {
        return RequestRefused.malformed(nullIfEmpty(field), "right-type", named(field, reason));
    }

    private static RequestRefused tooLarge(String field) {
        var reason = named(field, "is longer or deeper than anything here can be");
        return new RequestRefused(
                ProblemType.TOO_LARGE,
                List.of(new Problem.Fault(nullIfEmpty(field), "body-size", reason)));
    }

    private static RequestRefused wrongChoice(String field, InvalidTypeIdException failure) {
        var base = failure.getBaseType().getRawClass();
        var info = base.getAnnotation(JsonTypeInfo.class);
        var named =
                (field.isEmpty() ? "" : field + ".") + (info == null ? "type" : info.property());
        return RequestRefused.malformed(
                named, "right-type", "'" + named + "' " + Expected.choice(base) + ".");
    }

    private static boolean isTrailing(MismatchedInputException failure) {
        return failure.getOriginalMessage().startsWith("Trailing token");
    }

    private static String unknown(String field, UnrecognizedPropertyException failure) {
        return "'" + field + "' is not a field of " + thing(failure) + ".";
    }

    /** What the whole request is about, where its record says so. */
    private static String thing(DatabindException failure) {
        var from = failure.getPath().getFirst().from();
        var type = from instanceof Class<?> known ? known : from == null ? null : from.getClass();
        var schema = type == null ? null : type.getAnnotation(Schema.class);
        return schema == null || schema.title().isEmpty() ? "this request" : "a " + schema.title();
    }

    /** Only our own values refuse with an IllegalArgumentException, in a sentence for people. */
    private static String sentence(ValueInstantiationException failure) {
        return failure.getCause() instanceof IllegalArgumentException ours
                ? "is refused: " + ours.getMessage()
                : "has a wrong value";
    }

    private static RequestRefused notJson(StreamReadException failure) {
        var duplicate = DUPLICATE.matcher(failure.getOriginalMessage());
        if (duplicate.find()) {
            return RequestRefused.malformed(
                    duplicate.group(1), "no-duplicates", "The body names a field twice.");
        }
        var place = failure.getLocation();
        var where =
                place == null
                        ? ""
                        : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        return RequestRefused.malformed(
                null, "well-formed", "The body is not JSON that can be read" + where + ".");
    }

    private static String named(String field, String reason) {
        return (field.isEmpty() ? "The body" : "'" + field + "'") + " " + reason + ".";
    }

    private static @Nullable String nullIfEmpty(String field) {
        return field.isEmpty() ? null : field;
    }
}
