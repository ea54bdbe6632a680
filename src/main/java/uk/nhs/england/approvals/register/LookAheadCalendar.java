package uk.nhs.england.approvals.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The look-ahead as a calendar (RFC 5545): a day to submit by for each item. A calendar that reads
 * it again moves what has moved, by its UID.
 */
public final class LookAheadCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Octets of a line, without its end. */
    private static final int LONGEST = 75;

    private LookAheadCalendar() {}

    public static String of(List<LookAheadItem> items, Instant now) {
        return items.stream()
                .map(item -> event(item, now))
                .collect(
                        Collectors.joining(
                                "",
                                line("BEGIN:VCALENDAR")
                                        + line("VERSION:2.0")
                                        + line("PRODID:-//NHS England//IT approvals//EN"),
                                line("END:VCALENDAR")));
    }

    private static String event(LookAheadItem item, Instant now) {
        return line("BEGIN:VEVENT")
                + line("UID:" + item.key() + "@it-approvals")
                + line("DTSTAMP:" + INSTANT.format(now))
                + line("DTSTART;VALUE=DATE:" + DAY.format(item.submitBy()))
                + line("DTEND;VALUE=DATE:" + DAY.format(item.submitBy().plusDays(1)))
                + line("SUMMARY:" + text(summary(item)))
                + line("DESCRIPTION:" + text(description(item)))
                + line("CATEGORIES:" + item.risk())
                + line("TRANSP:TRANSPARENT")
                + line("END:VEVENT");
    }

    private static String summary(LookAheadItem item) {
        return "Last day to submit a case for %s %s".formatted(item.service(), item.serviceName());
    }

    private static String description(LookAheadItem item) {
        return "%s ends on %s.\nLast day to give notice: %s.\nOwner: %s."
                .formatted(item.words(), item.ends(), item.noticeBy(), item.owner());
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** A line of any length: what is too long goes on after a space, and no character is cut. */
    static String line(String content) {
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
