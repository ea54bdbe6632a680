package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceRetired;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;

/** Services end on a day, with a reason, and the open cases that name them are told. */
@Service
public class RetiringServices {

    private final KeepingServices keeping;
    private final EntryRows rows;
    private final NamingCases cases;
    private final WorkingDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetiringServices(
            KeepingServices keeping,
            EntryRows rows,
            NamingCases cases,
            WorkingDays days,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keeping = keeping;
        this.rows = rows;
        this.cases = cases;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Why and when a service ends.
     *
     * @param lastDay today or later
     * @param despite why it ends although open cases name it; needed when some do
     */
    public record Ending(LocalDate lastDay, String reason, @Nullable String despite) {}

    /**
     * Ends a service; until its last day has passed, it can be given another.
     *
     * @param seen is given the version of the service, to compare it with the one read
     */
    @Transactional
    public void retire(String reference, IntConsumer seen, Ending ending, Actor actor) {
        var service = keeping.require(reference);
        EntryRules.byItsOwners(service.entry(), actor, Set.of(Role.PMO)).throwIfAny();
        seen.accept(service.version());
        var today = days.today();
        var naming = cases.open(Set.of(reference)).getOrDefault(reference, Set.of());
        EntryRules.goesOn(service.ends(), today)
                .and(EntryRules.retires(ending.lastDay(), today, service.entry().starts()))
                .and(EntryRules.noOpenCaseNamesIt(!naming.isEmpty(), ending.despite()))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        var reason = reason(ending);
        rows.retire(
                reference,
                new Retirement(ending.lastDay(), reason, actor.principal(), recorded.at()));
        var changes =
                List.of(
                        new FieldChange(
                                "ends",
                                Objects.toString(service.ends(), null),
                                ending.lastDay().toString()),
                        new FieldChange("retirement.reason", null, reason));
        events.publishEvent(
                new ServiceRetired(reference, ending.lastDay(), changes, naming, recorded));
    }

    private static String reason(Ending ending) {
        return ending.despite() == null || ending.despite().isBlank()
                ? ending.reason()
                : ending.reason() + "\n" + ending.despite();
    }
}
