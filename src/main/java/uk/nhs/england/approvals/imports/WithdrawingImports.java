package uk.nhs.england.approvals.imports;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.imports.ImportEvent.ImportEnded;
import uk.nhs.england.approvals.imports.ImportRows.Ending;

import java.time.Clock;

/** An import whose file will not come is taken back by whoever asked for it. */
@Service
public class WithdrawingImports {

    private final ImportRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawingImports(ImportRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Withdraws an import that waits for its file. */
    @Transactional
    public void withdraw(String reference, Actor actor) {
        var held =
                rows.hold(reference)
                        .filter(one -> ImportRules.mayRead(one.asked().kind(), actor))
                        .orElseThrow(() -> ReceivingFiles.unknown(reference));
        ImportRules.withdrawing(held, actor).throwIfAny();
        var recorded = actor.at(clock.instant());
        rows.end(reference, new Ending(ImportOutcome.WITHDRAWN, null, Tally.NONE), recorded.at());
        events.publishEvent(
                new ImportEnded(reference, ImportOutcome.WITHDRAWN, Tally.NONE, recorded));
    }
}
