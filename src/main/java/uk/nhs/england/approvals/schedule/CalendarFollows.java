package uk.nhs.england.approvals.schedule;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.calendar.CalendarEvent;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.schedule.Booking.Lane;

import java.time.LocalDate;
import java.util.EnumSet;

/**
 * Another day is worked, or is not, so the notice of a change may end on another day: whatever
 * begins from that day until the longest notice from it is over is owed a look. What begins before
 * it has its notice or lacks it whether it is worked or not.
 */
@Component
class CalendarFollows {

    private final ScheduleRuleBook rules;
    private final WorkingDays days;
    private final OwedBookings owed;

    CalendarFollows(ScheduleRuleBook rules, WorkingDays days, OwedBookings owed) {
        this.rules = rules;
        this.days = days;
        this.owed = owed;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CalendarEvent event) {
        var byDay = rules.byDay();
        var lanes = EnumSet.allOf(Lane.class);
        lanes.removeIf(lane -> byDay.longestNotice(lane) == 0);
        int longest = lanes.stream().mapToInt(byDay::longestNotice).max().orElse(0);
        owed.withNotice(lanes, touched(event.day(), longest), event.recorded().at());
    }

    /** One day more than the notice: the day itself may have been worked until now. */
    private Span touched(LocalDate day, int notice) {
        var until = days.after(day, notice + 1).plusDays(1);
        return new Span(EnglishClock.at(day.atStartOfDay()), EnglishClock.at(until.atStartOfDay()));
    }
}
