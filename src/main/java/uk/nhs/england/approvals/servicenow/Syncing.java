package uk.nhs.england.approvals.servicenow;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.ServicesNamed;
import uk.nhs.england.approvals.servicenow.Sorting.Sorted;
import uk.nhs.england.approvals.servicenow.SyncEvent.SyncEnded;
import uk.nhs.england.approvals.servicenow.SyncRun.Phase;
import uk.nhs.england.approvals.servicenow.SyncRun.Place;
import uk.nhs.england.approvals.servicenow.client.ServiceNowProperties;

import java.time.Clock;

/**
 * A sync, a page at a time: where it goes on is written down with what the page came to, so that a
 * node that is gone in between leaves a sync that another goes on with.
 */
@Component
class Syncing {

    private final SyncRuns runs;
    private final Walking walking;
    private final Sorting sorting;
    private final Exchanging exchanging;
    private final FieldRules fields;
    private final Links links;
    private final ServicesNamed services;
    private final ServiceNowProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Syncing(
            SyncRuns runs,
            Walking walking,
            Sorting sorting,
            Exchanging exchanging,
            FieldRules fields,
            Links links,
            ServicesNamed services,
            ServiceNowProperties properties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.walking = walking;
        this.sorting = sorting;
        this.exchanging = exchanging;
        this.fields = fields;
        this.links = links;
        this.services = services;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return whether there was anything to go on with
     */
    boolean goOn(Lease.Held held) {
        var open = runs.open();
        open.ifPresent(
                run -> {
                    if (run.place().phase() == Phase.OURS) {
                        lookAtOurs(run, held);
                    } else {
                        lookAtTheirs(run, held);
                    }
                });
        return open.isPresent();
    }

    private void lookAtTheirs(SyncRun run, Lease.Held held) {
        var rules = fields.all();
        var step = walking.step(run.place(), rules);
        var sorted = sorting.records(step.records(), rules);
        settle(run, sorted, step.next(), held);
    }

    private void lookAtOurs(SyncRun run, Lease.Held held) {
        var some = services.after(run.place().after(), properties.limits().page());
        var sorted = sorting.services(some, run.number(), fields.all());
        var next =
                some.isEmpty()
                        ? Place.at(Phase.ENDED, "")
                        : Place.at(Phase.OURS, some.getLast().reference());
        settle(run, sorted, next, held);
    }

    private void settle(SyncRun run, Sorted sorted, Place next, Lease.Held held) {
        exchanging.exchange(
                sorted.others(),
                held,
                tally -> {
                    var more =
                            tally.plusSame(sorted.same().size()).plusStrangers(sorted.strangers());
                    if (run.place().phase() != Phase.OURS) {
                        links.see(run.number(), sorted.all());
                    }
                    moves(run, next, more);
                });
    }

    private void moves(SyncRun run, Place next, Tally more) {
        var at = clock.instant();
        runs.moves(run, next, more, at);
        if (next.phase() == Phase.ENDED) {
            events.publishEvent(
                    new SyncEnded(run.number(), run.tally().plus(more), Recorded.byService(at)));
        }
    }
}
