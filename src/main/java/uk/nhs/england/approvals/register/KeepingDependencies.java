package uk.nhs.england.approvals.register;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceChanged;

import java.time.Clock;
import java.util.List;

/** What services depend on, as their owners say. */
@Service
public class KeepingDependencies {

    private final KeptService kept;
    private final ServiceRegister register;
    private final DependencyRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingDependencies(
            KeptService kept,
            ServiceRegister register,
            DependencyRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kept = kept;
        this.register = register;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that a service depends on another.
     *
     * @return the number of the dependency among those of the service
     */
    @Transactional
    public int add(String service, String on, DependencyKind kind, Actor actor) {
        kept.hold(service, actor);
        var dependency = new Dependency(on, kind);
        DependencyRules.notOnItself(service, dependency)
                .and(DependencyRules.onAServiceThatExists(register.knows(on), dependency))
                .and(DependencyRules.notTwice(all(service), dependency))
                .throwIfAny();
        return add(service, dependency, actor.at(clock.instant()));
    }

    /** Says that a service depends on another no longer. */
    @Transactional
    public void end(String service, int number, String reason, Actor actor) {
        kept.hold(service, actor);
        var ended =
                all(service).stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(() -> none(service, number));
        var recorded = actor.at(clock.instant());
        rows.end(service, number, reason, recorded);
        var was = new Dependency(ended.on(), ended.kind());
        publish(service, Differences.gone(path(number), was, reason), recorded);
    }

    /**
     * What a service depends on, by number.
     *
     * @param after the number after which to begin; 0 for the first
     * @throws NotFound when there is no such service
     */
    @Transactional(readOnly = true)
    public List<DependencyView> of(String service, int after, int most) {
        register.require(service);
        return rows.of(service, after, most);
    }

    List<DependencyView> all(String service) {
        return rows.of(service, 0, Integer.MAX_VALUE);
    }

    int add(String service, Dependency dependency, Recorded recorded) {
        int number = rows.add(service, dependency, recorded);
        publish(service, Differences.under(path(number), null, dependency), recorded);
        return number;
    }

    private void publish(String service, List<FieldChange> changes, Recorded recorded) {
        events.publishEvent(new ServiceChanged(service, changes, recorded));
    }

    private static String path(int number) {
        return "dependencies[%d]".formatted(number);
    }

    private static NotFound none(String service, int number) {
        return new NotFound("%s has no dependency %d.".formatted(service, number));
    }
}
