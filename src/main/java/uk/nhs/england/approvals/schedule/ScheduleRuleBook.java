package uk.nhs.england.approvals.schedule;

import static java.util.Comparator.comparing;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.util.List;

/** How early a change is asked for and how far one is felt: data with dates, planned ahead. */
@Service
public class ScheduleRuleBook {

    private final ScheduleRuleRows rows;
    private final WorkingDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScheduleRuleBook(
            ScheduleRuleRows rows,
            WorkingDays days,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, those that are over and those planned among them, the latest first. */
    @Transactional(readOnly = true)
    public List<ScheduleRule> all() {
        return rows.all().stream().sorted(comparing(ScheduleRule::from).reversed()).toList();
    }

    RulesByDay byDay() {
        return new RulesByDay(rows.all());
    }

    /**
     * From its first day on, until the next planned one, this counts; nothing that was found before
     * changes.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when it is not ahead, or another begins then
     */
    @Transactional
    public void plan(ScheduleRule rule, Actor actor) {
        isAhead(rule).throwIfAny();
        rows.lock();
        var known = byDay();
        beginsAlone(rule, known.all()).throwIfAny();
        rows.keep(rule);
        events.publishEvent(
                new ScheduleRuleEvent.ScheduleRulePlanned(
                        rule, known.on(rule.from()), actor.at(clock.instant())));
    }

    private Refusals isAhead(ScheduleRule rule) {
        return rule.from().isAfter(days.today())
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "it-changes-ahead", "from", "Rules change on a later day."));
    }

    private static Refusals beginsAlone(ScheduleRule rule, List<ScheduleRule> others) {
        return others.stream().noneMatch(one -> one.from().equals(rule.from()))
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "it-changes-once-a-day",
                                "A change from %s is planned already.".formatted(rule.from())));
    }
}
