package uk.nhs.england.approvals.realrun.generator;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** When changes begin, by the clocks of England. */
final class Rhythm {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Weights HOURS = Weights.of(Distributions.HOURS);
    private static final int STEP = 5;

    private final List<LocalDate> days;
    private final Weights weights;

    /**
     * @param first the first day
     * @param end the day after the last one
     */
    Rhythm(LocalDate first, LocalDate end) {
        days = first.datesUntil(end).toList();
        weights = Weights.of(days.stream().map(Rhythm::weight).toList());
    }

    /** As most changes begin. */
    Instant planned(Draw draw) {
        return at(draw, draw.rank(HOURS));
    }

    /** As what nobody planned begins. */
    Instant unplanned(Draw draw) {
        return at(draw, draw.count(0, 23));
    }

    private Instant at(Draw draw, int hour) {
        int minute = draw.count(0, 60 / STEP - 1) * STEP;
        return draw.oneOf(days, weights).atTime(hour, minute).atZone(LONDON).toInstant();
    }

    private static double weight(LocalDate day) {
        double usual = Objects.requireNonNull(Distributions.WEEKDAYS.get(day.getDayOfWeek()));
        return isQuiet(day) ? usual * Distributions.QUIET : usual;
    }

    static boolean isQuiet(LocalDate day) {
        var date = MonthDay.from(day);
        return !date.isBefore(Distributions.YEARS_END)
                || date.isBefore(Distributions.YEARS_BEGINNING);
    }

    /** When CAB last sat before a window, on a Thursday morning. */
    static Instant cabBefore(Instant window) {
        var day = LocalDate.ofInstant(window, LONDON).minusDays(1);
        while (day.getDayOfWeek() != DayOfWeek.THURSDAY) {
            day = day.minusDays(1);
        }
        return day.atTime(11, 30).atZone(LONDON).toInstant();
    }
}
