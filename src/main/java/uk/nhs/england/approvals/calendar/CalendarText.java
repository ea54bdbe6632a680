package uk.nhs.england.approvals.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The lines of a file of iCalendar (RFC 5545). */
public final class CalendarText {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Octets of a line, without its end. */
    private static final int LONGEST = 75;

    private CalendarText() {}

    /** A calendar of these events. */
    public static String calendar(String events) {
        return line("BEGIN:VCALENDAR")
                + line("VERSION:2.0")
                + line("PRODID:-//NHS England//IT approvals//EN")
                + events
                + line("END:VCALENDAR");
    }

    /** Words as the value of a property. */
    public static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    public static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    /** A line of any length: what is too long goes on after a space, and no character is cut. */
    public static String line(String content) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            var next = Character.toString(content.codePointAt(at));
            int size = next.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(next);
            octets += size;
            at += next.length();
        }
        return folded.append("\r\n").toString();
    }
}
