package uk.nhs.england.approvals.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a field must be, in words, by the type that it is read into. */
public final class Expected {

    private static final Set<Class<?>> WHOLE =
            Set.of(
                    int.class,
                    long.class,
                    short.class,
                    Integer.class,
                    Long.class,
                    Short.class,
                    BigInteger.class);

    private static final Map<Class<?>, String> WORDS =
            Map.of(
                    LocalDate.class, "a date such as 2026-11-30",
                    LocalTime.class, "a time of day such as 09:30",
                    Instant.class, "a date and time such as 2026-11-30T09:30:00Z",
                    UUID.class, "an id such as 0199c3f0-7d2e-4000-8000-000000000001",
                    String.class, "text",
                    Boolean.class, "true or false",
                    boolean.class, "true or false",
                    BigDecimal.class, "a number",
                    Double.class, "a number",
                    double.class, "a number");

    private Expected() {}

    /** Such as {@code must be a date such as 2026-11-30}. */
    public static String of(@Nullable Class<?> type) {
        return type == null ? "has the wrong type" : "must be " + words(type);
    }

    /** Such as {@code must be one of APPROVED, REJECTED}, for a closed choice of records. */
    static String choice(Class<?> base) {
        var choices = base.getAnnotation(JsonSubTypes.class);
        return choices == null
                ? "has a wrong value"
                : "must be one of "
                        + Arrays.stream(choices.value())
                                .map(JsonSubTypes.Type::name)
                                .collect(Collectors.joining(", "));
    }

    private static String words(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + names(type);
        }
        if (WHOLE.contains(type)) {
            return "a whole number";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return WORDS.getOrDefault(type, isWord(type) ? "text" : "an object");
    }

    /** A record of ours that JSON writes as one word, such as a username. */
    private static boolean isWord(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
