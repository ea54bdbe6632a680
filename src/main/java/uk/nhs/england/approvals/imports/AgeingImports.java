package uk.nhs.england.approvals.imports;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.imports.ImportEvent.ImportEnded;
import uk.nhs.england.approvals.imports.ImportEvent.ImportLinesDropped;
import uk.nhs.england.approvals.imports.ImportRows.Ending;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What becomes of imports with time, looked at every night: one whose file never came lapses, and
 * of one that ended long ago the lines go that were not refused. One transaction each, so that two
 * nodes may do it at once.
 */
@Component
class AgeingImports {

    private final ImportRows rows;
    private final ImportLines lines;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AgeingImports(
            ImportRows rows,
            ImportLines lines,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 37 3 * * *")
    void lapse() {
        var before = clock.instant().minus(ImportRules.FILE_AWAITED);
        each(() -> rows.withoutFileSince(before), this::lapse);
    }

    @Scheduled(cron = "0 47 3 * * *")
    void dropLines() {
        var before = clock.instant().minus(ImportRules.LINES_KEPT);
        each(() -> lines.ofImportsEndedBefore(before), this::dropLines);
    }

    private void each(Supplier<List<String>> some, Consumer<String> act) {
        for (var found = some.get(); !found.isEmpty(); found = some.get()) {
            for (var reference : found) {
                transaction.executeWithoutResult(_ -> act.accept(reference));
            }
        }
    }

    private void lapse(String reference) {
        if (!rows.hold(reference).orElseThrow().awaitsItsFile()) {
            return;
        }
        var recorded = Recorded.byService(clock.instant());
        var reason =
                "Its file did not come within %d days. Ask for a new import."
                        .formatted(ImportRules.FILE_AWAITED.toDays());
        rows.end(reference, new Ending(ImportOutcome.LAPSED, reason, Tally.NONE), recorded.at());
        events.publishEvent(new ImportEnded(reference, ImportOutcome.LAPSED, Tally.NONE, recorded));
    }

    private void dropLines(String reference) {
        rows.hold(reference);
        var recorded = Recorded.byService(clock.instant());
        if (lines.claim(reference, recorded.at())) {
            long dropped = lines.dropUnlessRefused(reference);
            if (dropped > 0) {
                events.publishEvent(new ImportLinesDropped(reference, dropped, recorded));
            }
        }
    }
}
