package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.schedule.Booking.Lane;

import java.time.LocalDate;
import java.util.List;

/**
 * Every rule of the schedule. What was found by one stays as it was found when another follows: a
 * change counts its notice by the rule of the day on which it was asked for, and of two changes the
 * rule counts of the day on which the later one took its time.
 *
 * @param all by their first day; at least one
 */
record RulesByDay(List<ScheduleRule> all) {

    RulesByDay {
        all = List.copyOf(all);
    }

    /** The rule of a day; of a day before there were any, the first. */
    ScheduleRule on(LocalDate day) {
        return all.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(all::getFirst);
    }

    int longestNotice(Lane lane) {
        return all.stream().mapToInt(rule -> rule.notice().of(lane)).max().orElseThrow();
    }

    /** The rule of a day, and every one that follows. */
    List<ScheduleRule> since(LocalDate day) {
        return all.subList(all.indexOf(on(day)), all.size());
    }
}
