package uk.nhs.england.approvals.schedule;

import static uk.nhs.england.approvals.calendar.CalendarText.instant;
import static uk.nhs.england.approvals.calendar.CalendarText.line;
import static uk.nhs.england.approvals.calendar.CalendarText.text;

import uk.nhs.england.approvals.calendar.CalendarText;
import uk.nhs.england.approvals.documents.OutgoingCell;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forward schedule as comma-separated values (RFC 4180) and as a calendar (RFC 5545), which
 * moves what has moved by its UID.
 */
public final class ScheduleFiles {

    private static final String HEADER =
            "change,title,lane,from,until,services,clashes,standing\r\n";

    private ScheduleFiles() {}

    public static String csv(List<ScheduledView> changes) {
        return changes.stream().map(ScheduleFiles::row).collect(Collectors.joining("", HEADER, ""));
    }

    public static String calendar(List<ScheduledView> changes, Instant now) {
        return CalendarText.calendar(
                changes.stream().map(one -> event(one, now)).collect(Collectors.joining()));
    }

    private static String row(ScheduledView one) {
        return Stream.of(
                        one.change(),
                        one.title(),
                        one.lane(),
                        one.from(),
                        one.until(),
                        String.join(" ", one.services()),
                        one.clashes(),
                        one.standing())
                .map(cell -> OutgoingCell.of(cell.toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String event(ScheduledView one, Instant now) {
        return line("BEGIN:VEVENT")
                + line("UID:" + one.change() + "@it-approvals")
                + line("DTSTAMP:" + instant(now))
                + line("DTSTART:" + instant(one.from()))
                + line("DTEND:" + instant(one.until()))
                + line("SUMMARY:" + text(one.change() + " " + one.title()))
                + line(
                        "DESCRIPTION:"
                                + text(
                                        "Changes %s.\nClashes: %d.\nStanding: %s."
                                                .formatted(
                                                        String.join(", ", one.services()),
                                                        one.clashes(),
                                                        one.standing())))
                + line("CATEGORIES:" + one.lane())
                + line("TRANSP:TRANSPARENT")
                + line("END:VEVENT");
    }
}
