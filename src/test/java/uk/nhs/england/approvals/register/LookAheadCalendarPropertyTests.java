package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

import uk.nhs.england.approvals.calendar.CalendarText;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The calendar is as RFC 5545 wants it. */
class LookAheadCalendarPropertyTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Property
    void noLineIsLongerThan75OctetsAndUnfoldingGivesItBack(
            @ForAll @CharRange(from = ' ', to = '\u04ff') String content) {
        var line = CalendarText.line(content);

        assertThat(line.split("\r\n"))
                .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(line.replace("\r\n ", "")).isEqualTo(content + "\r\n");
    }

    @Example
    void anItemIsADayThatACalendarKnowsAgain() {
        var item = LookAheadTests.item(LocalDate.of(2027, 4, 4), null);

        var calendar = LookAheadCalendar.of(List.of(item), NOW);

        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .contains("UID:SV-1-CONTRACT-1@it-approvals\r\n")
                .contains("DTSTAMP:20261123T090000Z\r\n")
                .contains("DTSTART;VALUE=DATE:")
                .contains("contract 1\\, with A ends on 2027-04-04.\\nLast day")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }
}
