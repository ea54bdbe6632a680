package uk.nhs.england.approvals.servicenow;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.servicenow.SyncEvent.SyncAsked;
import uk.nhs.england.approvals.servicenow.SyncRun.Kind;
import uk.nhs.england.approvals.servicenow.SyncRun.Phase;
import uk.nhs.england.approvals.servicenow.SyncRun.Place;
import uk.nhs.england.approvals.servicenow.SyncRuns.Begun;
import uk.nhs.england.approvals.servicenow.client.Dictionary;
import uk.nhs.england.approvals.servicenow.client.RecordTable;
import uk.nhs.england.approvals.servicenow.client.ServiceNowProperties;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Begins a sync; the nodes then go on with it. */
@Component
public class AskingForSyncs {

    private final SyncRuns runs;
    private final RecordTable tables;
    private final Dictionary dictionary;
    private final ServiceNowProperties properties;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AskingForSyncs(
            SyncRuns runs,
            RecordTable tables,
            Dictionary dictionary,
            ServiceNowProperties properties,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.runs = runs;
        this.tables = tables;
        this.dictionary = dictionary;
        this.properties = properties;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A sync that somebody wants.
     *
     * @return its number
     */
    public long ask(boolean full, Actor actor) {
        var kind = full ? Kind.FULL : Kind.CHANGES;
        SyncRules.isSetUp(properties.isConfigured()).throwIfAny();
        SyncRules.oneAtATime(runs.open().isPresent())
                .and(SyncRules.aFullOneComesFirst(kind, runs.lastEnded().isPresent()))
                .throwIfAny();
        var begun = begin(kind, actor.at(clock.instant()));
        SyncRules.oneAtATime(begun.isEmpty()).throwIfAny();
        return begun.orElseThrow();
    }

    /** The syncs before a number, the latest first. */
    public List<SyncView> before(long number, int most) {
        return runs.before(number, most).stream().map(SyncView::of).toList();
    }

    /**
     * @throws NotFound when there was no such sync
     */
    public SyncView require(long number) {
        return runs.find(number)
                .map(SyncView::of)
                .orElseThrow(() -> new NotFound("There was no sync " + number + "."));
    }

    /** What was changed in ServiceNow, unless nothing was compared yet or a sync has not ended. */
    void askForChanges() {
        if (properties.isConfigured() && runs.open().isEmpty() && runs.lastEnded().isPresent()) {
            begin(Kind.CHANGES, Recorded.byService(clock.instant()));
        }
    }

    private Optional<Long> begin(Kind kind, Recorded asked) {
        dictionary.forget();
        var begun = kind == Kind.FULL ? everything() : changes();
        return Objects.requireNonNull(
                transaction.execute(
                        _ -> {
                            var number = runs.begin(kind, begun, asked);
                            number.ifPresent(
                                    one -> events.publishEvent(new SyncAsked(one, kind, asked)));
                            return number;
                        }));
    }

    /** What is changed while everything is walked is seen by the next one of changes. */
    private Begun everything() {
        return new Begun(Place.at(Phase.THEIRS, ""), Seconds.orTheFirst(tables.latestChange()));
    }

    private Begun changes() {
        var since = runs.lastEnded().map(SyncRun::since).orElseThrow();
        return new Begun(Place.at(Phase.CHANGED, Seconds.before(since)), since);
    }
}
