package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the process of a change asks, and the facts that come from the clock. */
@Component
public class ChangeProgress {

    private final Changes changes;
    private final HeldChanges held;
    private final RuleBook rules;
    private final EmergencyRoster emergencies;
    private final WorkingDays workingDays;
    private final Sittings sittings;
    private final Clock clock;

    ChangeProgress(
            Changes changes,
            HeldChanges held,
            RuleBook rules,
            EmergencyRoster emergencies,
            WorkingDays workingDays,
            Sittings sittings,
            Clock clock) {
        this.changes = changes;
        this.held = held;
        this.rules = rules;
        this.emergencies = emergencies;
        this.workingDays = workingDays;
        this.sittings = sittings;
        this.clock = clock;
    }

    public boolean awaits(String number, String task) {
        return changes.require(number).waits().contains(task);
    }

    public Set<PersonId> people(String number) {
        return changes.require(number).people();
    }

    /** Those of the emergency roster today who have no part in it. */
    public Set<PersonId> roster(String number) {
        var roster = new TreeSet<>(emergencies.today());
        roster.removeAll(people(number));
        return roster;
    }

    /** The last working day for the assessment. */
    public LocalDate assessmentDue(String number) {
        return after(submitted(number), rules.today().assessmentDays());
    }

    /** The day of CAB's next sitting; a week from now when none is planned. */
    public LocalDate cabDue() {
        var now = clock.instant();
        return sittings.nextAfter(Cab.CODE, now)
                .map(ChangeProgress::day)
                .orElseGet(() -> day(now).plusWeeks(1));
    }

    public Instant rosterDue(String number) {
        return submitted(number).plus(Duration.ofHours(rules.today().rosterHours()));
    }

    public Instant windowPasses(String number) {
        return changes.require(number).request().until();
    }

    /** The last working day for the review. */
    public LocalDate reviewDue(String number) {
        var change = changes.require(number);
        return after(
                Objects.requireNonNullElse(
                        change.doing().making().endedAt(), change.requested().at()),
                rules.today().reviewDays());
    }

    /** Its window has passed: it lapses, or whoever is still making it is asked how it ended. */
    @Transactional
    public void lapse(String number) {
        var change = changes.requireHeld(number);
        var now = clock.instant();
        if (change.standing() == ChangeStanding.SCHEDULED
                && !now.isBefore(change.request().until())) {
            change.follow(doing -> doing.lapsedAt = now);
            held.keep(
                    change, new ImplementationEvent.WindowPassed(number, Recorded.byService(now)));
        }
        if (change.standing().isUnderWay()) {
            chase(number, ChangeWaits.IMPLEMENTATION);
        }
    }

    /** Records, once, that whoever it waits for is late. */
    @Transactional
    public void chase(String number, String task) {
        var change = changes.requireHeld(number);
        var now = clock.instant();
        if (change.waits().contains(task) && change.doing().chase(task)) {
            held.keep(
                    change,
                    new ImplementationEvent.ChangeChased(number, task, Recorded.byService(now)));
        }
    }

    private LocalDate after(Instant at, int days) {
        return workingDays.after(day(at), days);
    }

    private Instant submitted(String number) {
        var change = changes.require(number);
        return Objects.requireNonNullElse(
                change.approving().submittedAt(), change.requested().at());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Rosters.LONDON);
    }
}
