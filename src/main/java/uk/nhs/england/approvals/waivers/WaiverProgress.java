package uk.nhs.england.approvals.waivers;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiPredicate;

/** What the process of an exception asks, and the facts that come from the clock. */
@Component
public class WaiverProgress {

    /** How long a board has that has no sitting planned. */
    static final int DECISION_WORKING_DAYS = 20;

    private final Waivers waivers;
    private final Sittings sittings;
    private final WorkingDays workingDays;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaiverProgress(
            Waivers waivers,
            Sittings sittings,
            WorkingDays workingDays,
            Rosters rosters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.waivers = waivers;
        this.sittings = sittings;
        this.workingDays = workingDays;
        this.rosters = rosters;
        this.events = events;
        this.clock = clock;
    }

    public boolean awaitsDecision(String number) {
        return waivers.require(number).awaitsDecision();
    }

    /** Whether it was granted and nothing has ended it, as far as is known. */
    public boolean runs(String number) {
        return waivers.require(number).runs();
    }

    /** Whether its owner is still to be told for the first time. */
    public boolean awaitsReminder(String number) {
        var waiver = waivers.require(number);
        return waiver.runs() && !waiver.life().reminded();
    }

    public String board(String number) {
        return waivers.require(number).board();
    }

    public PersonId owner(String number) {
        return waivers.require(number).owner();
    }

    /** The last day on which it runs. */
    public LocalDate expires(String number) {
        return waivers.require(number).expires();
    }

    /** The day of the board's next sitting; today in four weeks when none is planned. */
    public LocalDate decisionDue(String number) {
        return sittings.nextAfter(board(number), clock.instant())
                .map(next -> LocalDate.ofInstant(next, Rosters.LONDON))
                .orElseGet(() -> workingDays.after(workingDays.today(), DECISION_WORKING_DAYS));
    }

    /** When its owner is told for the first time: at the beginning of a day of England. */
    public Instant reminderDue(String number) {
        return ReminderRule.before(expires(number), ReminderRule.FIRST);
    }

    /** When its owner is told again. */
    public Instant secondReminderDue(String number) {
        return ReminderRule.before(expires(number), ReminderRule.SECOND);
    }

    /** The midnight, in England, that ends its last day. */
    public Instant endOfLastDay(String number) {
        return ReminderRule.endOf(expires(number));
    }

    /** Records, once, that its owner was told. */
    @Transactional
    public void remind(String number) {
        remind(number, Waiver::remind);
    }

    /** Records, once, that its owner was told again. */
    @Transactional
    public void remindAgain(String number) {
        remind(number, Waiver::remindAgain);
    }

    /** Records, once, that its last day has passed. */
    @Transactional
    public void lapse(String number) {
        var waiver = waivers.requireHeld(number);
        var now = clock.instant();
        if (waiver.lapse(rosters.today(), now)) {
            waivers.saveAndFlush(waiver);
            events.publishEvent(new WaiverEvent.ExceptionLapsed(number, Recorded.byService(now)));
        }
    }

    private void remind(String number, BiPredicate<Waiver, Instant> reminding) {
        var waiver = waivers.requireHeld(number);
        var now = clock.instant();
        if (reminding.test(waiver, now)) {
            waivers.saveAndFlush(waiver);
            events.publishEvent(
                    new WaiverEvent.ExceptionReminded(
                            number, waiver.expires(), Recorded.byService(now)));
        }
    }
}
