package uk.nhs.england.approvals.register;

import static uk.nhs.england.approvals.calendar.CalendarText.line;

import uk.nhs.england.approvals.calendar.CalendarText;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The look-ahead as a calendar (RFC 5545): a day to submit by for each item. A calendar that reads
 * it again moves what has moved, by its UID.
 */
public final class LookAheadCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private LookAheadCalendar() {}

    public static String of(List<LookAheadItem> items, Instant now) {
        return CalendarText.calendar(
                items.stream().map(item -> event(item, now)).collect(Collectors.joining()));
    }

    private static String event(LookAheadItem item, Instant now) {
        return line("BEGIN:VEVENT")
                + line("UID:" + item.key() + "@it-approvals")
                + line("DTSTAMP:" + CalendarText.instant(now))
                + line("DTSTART;VALUE=DATE:" + DAY.format(item.submitBy()))
                + line("DTEND;VALUE=DATE:" + DAY.format(item.submitBy().plusDays(1)))
                + line("SUMMARY:" + CalendarText.text(summary(item)))
                + line("DESCRIPTION:" + CalendarText.text(description(item)))
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
}
