package uk.nhs.england.approvals.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Days and instants as the API writes them (ISO 8601), of the years 1000 to 9999: Java knows years
 * that neither a calendar nor the database can hold.
 */
public final class IsoTimes {

    private static final Pattern DATE = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}T[0-9:.]+(Z|[+-]\\d{2}:\\d{2})");

    private IsoTimes() {}

    /**
     * The day.
     *
     * @throws DateTimeException when the text is no such day
     */
    public static LocalDate date(String text) {
        return LocalDate.parse(formed(DATE, text));
    }

    /**
     * The instant.
     *
     * @throws DateTimeException when the text is no such instant
     */
    public static Instant instant(String text) {
        return Instant.parse(formed(TIME, text));
    }

    private static String formed(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new DateTimeException("This is not of the form that the API writes.");
        }
        return text;
    }
}
