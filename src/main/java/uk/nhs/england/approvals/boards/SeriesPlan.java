package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.calendar.Recurrence;
import uk.nhs.england.approvals.calendar.WorkingCalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** When a board sits by its own terms: the days of its rule, moved as its policy says. */
final class SeriesPlan {

    /** No run of days without work is longer, so days farther away cannot matter. */
    static final int MARGIN_DAYS = 14;

    private SeriesPlan() {}

    /**
     * A sitting that the rule gives.
     *
     * @param date the day that the rule gives
     * @param terms those of that day
     * @param held the day on which the board sits; null when it does not
     * @param why it is not on the day that the rule gives; null when it is
     */
    record Planned(LocalDate date, Terms terms, @Nullable LocalDate held, @Nullable String why) {

        /** When it starts; when it would have, if it does not take place. */
        Instant starts() {
            return at(held == null ? date : held);
        }

        /** When it would have started on the day that the rule gives. */
        Instant startsByRule() {
            return at(date);
        }

        String place() {
            return terms.meeting().place();
        }

        private Instant at(LocalDate day) {
            var cadence = terms.meeting().cadence();
            return instant(day, cadence == null ? LocalTime.NOON : cadence.starts());
        }
    }

    /**
     * By the clocks of England. A time that the change of clocks leaves out is counted by the clock
     * before it (01:30 is 02:30 summer time); of one that it repeats the first counts: both as RFC
     * 5545 has it.
     */
    static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Rosters.LONDON).toInstant();
    }

    /**
     * The sittings whose days are from one day on and before another. A sitting that would move
     * onto the day of another of the board does not take place.
     *
     * @param all the terms of the board that hold then, and {@link #MARGIN_DAYS} before and after
     */
    static List<Planned> of(
            List<Terms> all, LocalDate from, LocalDate until, WorkingCalendar calendar) {
        var days = daysOfRules(all, from.minusDays(MARGIN_DAYS), until.plusDays(MARGIN_DAYS));
        var taken = new TreeSet<>(days.keySet());
        taken.removeIf(day -> !calendar.isWorkingDay(day));
        return days.entrySet().stream()
                .map(day -> plan(day.getKey(), day.getValue(), new Room(taken, calendar)))
                .filter(one -> !one.date().isBefore(from) && one.date().isBefore(until))
                .toList();
    }

    private record Room(Set<LocalDate> taken, WorkingCalendar calendar) {}

    private static Planned plan(LocalDate day, Terms terms, Room room) {
        if (room.calendar.isWorkingDay(day)) {
            return new Planned(day, terms, day, null);
        }
        var why = "%s is not a working day.".formatted(day);
        var held = terms.meeting().holidayPolicy().held(day, room.calendar);
        if (held.isEmpty()) {
            return new Planned(day, terms, null, why);
        }
        return room.taken.add(held.get())
                ? new Planned(day, terms, held.get(), why)
                : new Planned(
                        day,
                        terms,
                        null,
                        "%s is not a working day, and the board sits on %s anyway."
                                .formatted(day, held.get()));
    }

    private static NavigableMap<LocalDate, Terms> daysOfRules(
            List<Terms> all, LocalDate from, LocalDate until) {
        var days = new TreeMap<LocalDate, Terms>();
        for (var terms : all) {
            var cadence = terms.meeting().cadence();
            if (cadence != null) {
                Recurrence.of(cadence.rule(), cadence.first())
                        .days(later(from, terms.from()), earlier(until, terms.until()))
                        .forEach(day -> days.put(day, terms));
            }
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
