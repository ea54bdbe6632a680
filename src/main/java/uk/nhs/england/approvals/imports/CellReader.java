package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads texts as what a field takes: a day, a number, yes or no. Empty when they are not. */
final class CellReader {

    private static final Pattern NUMBER =
            Pattern.compile("[£$€]?\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)\\s*[mM%]?");

    private final List<DateTimeFormatter> dates;

    CellReader(List<String> dateForms) {
        dates = dateForms.stream().map(CellReader::form).toList();
    }

    static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    Optional<String> read(FieldType type, String text, @Nullable Long times) {
        return switch (type) {
            case DATE -> date(text);
            case INSTANT -> instant(text);
            case NUMBER -> number(text, times);
            case YES_NO -> yesOrNo(text);
            case CHOICE -> Optional.of(choice(text));
            case LINE -> Optional.of(text.replaceAll("\\s+", " ").strip());
            case TEXT, LIST -> Optional.of(text);
        };
    }

    static String words(FieldType type) {
        return switch (type) {
            case DATE -> "a date in a form of the mapping";
            case INSTANT -> "a time with its offset, such as 2026-01-31T21:00:00Z";
            case NUMBER -> "a number";
            case YES_NO -> "yes or no";
            case CHOICE, LINE, TEXT, LIST -> "text";
        };
    }

    private Optional<String> date(String text) {
        for (var form : dates) {
            try {
                return Optional.of(LocalDate.parse(text, form).toString());
            } catch (DateTimeException e) {
                // Another form may fit.
            }
        }
        return Optional.empty();
    }

    private static Optional<String> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> number(String text, @Nullable Long times) {
        var found = NUMBER.matcher(text.replace(",", ""));
        return found.matches()
                ? Optional.of(
                        new BigDecimal(found.group(1))
                                .multiply(BigDecimal.valueOf(times == null ? 1 : times))
                                .setScale(0, RoundingMode.HALF_UP)
                                .toPlainString())
                : Optional.empty();
    }

    private static Optional<String> yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.UK)) {
            case "yes", "y", "true", "1" -> Optional.of("true");
            case "no", "n", "false", "0" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    static String choice(String text) {
        return text.strip().toUpperCase(Locale.UK).replaceAll("[\\s-]+", "_");
    }
}
