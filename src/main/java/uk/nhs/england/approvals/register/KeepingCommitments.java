package uk.nhs.england.approvals.register;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.CommitmentRows.Which;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceChanged;

import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;

/** Contracts, licences and certificates of services, as their owners keep them. */
@Service
public class KeepingCommitments {

    private final KeptService kept;
    private final ServiceRegister register;
    private final CommitmentRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingCommitments(
            KeptService kept,
            ServiceRegister register,
            CommitmentRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kept = kept;
        this.register = register;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds one to a service.
     *
     * @return its number among those of its kind
     */
    @Transactional
    public int add(String service, Commitment terms, Actor actor) {
        kept.hold(service, actor);
        CommitmentRules.of(terms, 0, all(service, terms.getClass())).throwIfAny();
        return add(service, terms, actor.at(clock.instant()));
    }

    /**
     * One says something else from now on.
     *
     * @param seen is given its version, to compare it with the one read
     */
    @Transactional
    public void change(
            String service, int number, IntConsumer seen, Commitment terms, Actor actor) {
        kept.hold(service, actor);
        var which = new Which<>(service, terms.getClass(), number);
        var before = require(which);
        seen.accept(before.version());
        CommitmentRules.of(terms, number, all(service, terms.getClass())).throwIfAny();
        put(which, before.terms(), terms, actor.at(clock.instant()));
    }

    /** One was entered by mistake, or counts no longer; the record keeps it. */
    @Transactional
    public void remove(
            String service, Class<? extends Commitment> type, int number, String reason, Actor by) {
        kept.hold(service, by);
        var which = new Which<>(service, type, number);
        var before = require(which);
        var recorded = by.at(clock.instant());
        rows.remove(which, reason, recorded);
        publish(
                service,
                Differences.gone(which.kind().path(number), (Record) before.terms(), reason),
                recorded);
    }

    /**
     * Those of a service, by number.
     *
     * @param after the number after which to begin; 0 for the first
     * @throws NotFound when there is no such service
     */
    @Transactional(readOnly = true)
    public <T extends Commitment> List<Kept<T>> of(
            String service, Class<T> type, int after, int most) {
        register.require(service);
        return rows.of(new Which<>(service, type, after), most);
    }

    int add(String service, Commitment terms, Recorded recorded) {
        int number = rows.add(service, terms, recorded);
        var path = Commitment.kindOf(terms).path(number);
        publish(service, Differences.under(path, null, (Record) terms), recorded);
        return number;
    }

    /** It says something else from now on, if it does; answers what is another. */
    List<FieldChange> put(Which<?> which, Commitment before, Commitment after, Recorded recorded) {
        var path = which.kind().path(which.number());
        var changes = Differences.under(path, (Record) before, (Record) after);
        if (!changes.isEmpty()) {
            rows.change(which, after);
            publish(which.service(), changes, recorded);
        }
        return changes;
    }

    <T extends Commitment> List<Kept<T>> all(String service, Class<T> type) {
        return rows.of(new Which<>(service, type, 0), Integer.MAX_VALUE);
    }

    private <T extends Commitment> Kept<T> require(Which<T> which) {
        return rows.find(which).orElseThrow(() -> new NotFound(which.isNot()));
    }

    private void publish(String service, List<FieldChange> changes, Recorded recorded) {
        events.publishEvent(new ServiceChanged(service, changes, recorded));
    }
}
