package uk.nhs.england.approvals.calendar;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Adds bank holidays and withdraws them; a due day that one touches moves with it. */
@Service
public class KeepingTheCalendar {

    private final BankHolidays bankHolidays;
    private final KnownHolidays known;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingTheCalendar(
            BankHolidays bankHolidays,
            KnownHolidays known,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bankHolidays = bankHolidays;
        this.known = known;
        this.events = events;
        this.clock = clock;
    }

    /** The bank holidays of a year, by day. */
    @Transactional(readOnly = true)
    public List<BankHolidayView> of(int year) {
        return bankHolidays
                .findByDayBetweenAndWithdrawnAtIsNullOrderByDay(
                        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .stream()
                .map(BankHolidayView::of)
                .toList();
    }

    /** Nobody will work on that day. */
    @Transactional
    public void add(LocalDate day, String name, Actor actor) {
        known.hold();
        var recorded = actor.at(clock.instant());
        var added = BankHoliday.add(day, name, recorded);
        CalendarRules.addedOnce(day, on(day).isPresent()).throwIfAny();
        keep(added);
        events.publishEvent(new CalendarEvent.BankHolidayAdded(day, name, recorded));
    }

    /** People work on that day after all. */
    @Transactional
    public void withdraw(LocalDate day, String reason, Actor actor) {
        var withdrawn =
                on(day).orElseThrow(() -> new NotFound("There is no bank holiday on " + day + "."));
        var recorded = actor.at(clock.instant());
        withdrawn.withdraw(reason, recorded);
        keep(withdrawn);
        events.publishEvent(
                new CalendarEvent.BankHolidayWithdrawn(day, withdrawn.name(), recorded));
    }

    private void keep(BankHoliday bankHoliday) {
        bankHolidays.saveAndFlush(bankHoliday);
        known.changed();
    }

    /** A year has four figures; the database does not hold every day that Java knows. */
    private Optional<BankHoliday> on(LocalDate day) {
        return Optional.of(day)
                .filter(one -> one.getYear() > 0 && one.getYear() < 10_000)
                .flatMap(bankHolidays::findByDayAndWithdrawnAtIsNull);
    }
}
