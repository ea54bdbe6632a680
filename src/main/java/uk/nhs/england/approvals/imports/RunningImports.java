package uk.nhs.england.approvals.imports;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.imports.ImportEvent.ImportEnded;
import uk.nhs.england.approvals.imports.ImportRows.Ending;
import uk.nhs.england.approvals.imports.csv.BrokenFile;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Runs imports, one at a time over all nodes: a run holds a lock in its transaction, so that the
 * lock goes when the node does, and another makes the run again from the file that is kept.
 */
@Component
public class RunningImports {

    private static final Logger LOG = LoggerFactory.getLogger(RunningImports.class);

    private final ImportRows rows;
    private final ImportFiles files;
    private final ImportProgress progress;
    private final Working working;
    private final People people;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunningImports(
            ImportRows rows,
            ImportFiles files,
            ImportProgress progress,
            Working working,
            People people,
            Rosters rosters,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.progress = progress;
        this.working = working;
        this.people = people;
        this.rosters = rosters;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How a run went: it is still to be told where its transaction was taken back. */
    private record Ran(Asked asked, Actor actor, Ending ending) {}

    /**
     * Runs the import that has waited longest.
     *
     * @return whether one was run; false too while another node runs one
     * @throws RuntimeException when the service fails; nothing is changed, and it can be run again
     */
    public boolean runNext() {
        var ran = Objects.requireNonNull(transaction.execute(this::run));
        ran.filter(one -> one.ending().outcome() != ImportOutcome.DONE)
                .ifPresent(one -> transaction.executeWithoutResult(_ -> end(one)));
        return ran.isPresent();
    }

    /** Gives up an import that fails again and again. */
    void giveUp(String reference, String error) {
        LOG.error("The import {} failed: {}", reference, error);
        transaction.executeWithoutResult(
                _ -> rows.find(reference).ifPresent(asked -> end(failed(asked))));
    }

    private Ran failed(Asked asked) {
        var reason = "The service failed; nothing was changed. The log says more.";
        return new Ran(asked, actor(asked), new Ending(ImportOutcome.FAILED, reason, Tally.NONE));
    }

    /** The import that would be run next. */
    Optional<String> next() {
        return Objects.requireNonNull(
                transaction.execute(_ -> rows.takeNext().map(Asked::reference)));
    }

    private Optional<Ran> run(TransactionStatus status) {
        var next = rows.takeNext();
        return next.map(asked -> run(asked, status));
    }

    private Ran run(Asked asked, TransactionStatus status) {
        var actor = actor(asked);
        progress.begins(asked.reference(), clock.instant());
        if (asked.dryRun()) {
            rows.rehearse();
        }
        var ran = new Ran(asked, actor, tried(asked, actor));
        progress.finishes(asked.reference());
        if (ran.ending().outcome() == ImportOutcome.DONE) {
            end(ran);
        } else {
            status.setRollbackOnly();
        }
        return ran;
    }

    private Ending tried(Asked asked, Actor actor) {
        if (!ImportRules.mayImport(asked.kind(), actor)) {
            return new Ending(
                    ImportOutcome.REFUSED,
                    "%s may not import %s any more."
                            .formatted(actor.person(), asked.kind().words()),
                    Tally.NONE);
        }
        try {
            return ending(asked, working.work(asked, run(asked, actor)));
        } catch (BrokenFile e) {
            return new Ending(ImportOutcome.REFUSED, e.getMessage(), Tally.NONE);
        }
    }

    private static Ending ending(Asked asked, Tally tally) {
        if (asked.dryRun()) {
            return new Ending(ImportOutcome.REHEARSED, null, tally);
        }
        return tally.refused() == 0 || asked.leaveOut()
                ? new Ending(ImportOutcome.DONE, null, tally)
                : new Ending(
                        ImportOutcome.REFUSED,
                        "Lines were refused, so nothing was imported: %d of %d."
                                .formatted(tally.refused(), tally.lines()),
                        tally);
    }

    private void end(Ran ran) {
        var recorded = ran.actor().at(clock.instant());
        var reference = ran.asked().reference();
        var ending = ran.ending();
        if (!rows.end(reference, ending, recorded.at())) {
            throw new IllegalStateException(reference + " has ended already");
        }
        files.forget(reference);
        events.publishEvent(new ImportEnded(reference, ending.outcome(), ending.tally(), recorded));
    }

    private Run run(Asked asked, Actor actor) {
        var recorded = actor.at(clock.instant());
        return new Run(actor, recorded, rosters.today(), asked.privileged(), asked.dryRun());
    }

    /** Whoever asked, with the roles they hold by now. */
    private Actor actor(Asked asked) {
        var roles =
                people.find(asked.requestedBy())
                        .filter(person -> person.isActive(rosters.today()))
                        .map(Person::roles)
                        .orElse(Set.of());
        return new Actor(asked.requestedBy(), roles, null);
    }
}
