package uk.nhs.england.approvals.evidence;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Recorded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/** Takes the file of an item in: once it is here whole and was found fit, and then for good. */
@Service
public class KeepingFiles {

    private final Evidence evidence;
    private final FileStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    KeepingFiles(
            Evidence evidence,
            FileStore store,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.evidence = evidence;
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes in the file of an item. Sent again, the same file changes nothing.
     *
     * @return whether it is new
     * @throws IOException when it breaks off; nothing is kept of it
     */
    public boolean keep(OfferingEvidence.Which which, SentFile sent, Actor actor)
            throws IOException {
        transaction.executeWithoutResult(_ -> mayBeSent(which, actor));
        try (var file = ReceivedFile.of(sent)) {
            return Boolean.TRUE.equals(transaction.execute(_ -> take(which, file, actor)));
        }
    }

    /** Or else somebody would wait for a long file to be sent, only to be refused. */
    private void mayBeSent(OfferingEvidence.Which which, Actor actor) {
        var one = evidence.hold(which.caseReference(), which.item(), actor);
        var rules = EvidenceRules.byAuthorsOrOwner(one.held(), one.item(), actor);
        if (one.item().hasFile()) {
            // It may be the same file.
            rules.throwIfAny();
        } else {
            one.held().isOpen().and(rules).and(EvidenceRules.takingFile(one.item())).throwIfAny();
        }
    }

    private boolean take(OfferingEvidence.Which which, ReceivedFile file, Actor actor) {
        var one = evidence.hold(which.caseReference(), which.item(), actor);
        if (isThere(one.item(), file)) {
            return false;
        }
        one.held()
                .isOpen()
                .and(EvidenceRules.byAuthorsOrOwner(one.held(), one.item(), actor))
                .and(EvidenceRules.takingFile(one.item()))
                .throwIfAny();
        var holder = store.holderOf(one.item(), file.sha256());
        EvidenceRules.once(
                        holder.isEmpty(),
                        "a-file-is-there-once",
                        "This file is evidence %s of the case already; say there what it supports."
                                .formatted(holder.orElse("")))
                .throwIfAny();
        receive(one.item(), file, actor.at(clock.instant()));
        return true;
    }

    private boolean isThere(EvidenceItem item, ReceivedFile file) {
        return item.hasFile()
                && store.find(item.reference())
                        .filter(kept -> kept.sha256().equals(file.sha256()))
                        .isPresent();
    }

    private void receive(EvidenceItem item, ReceivedFile file, Recorded recorded) {
        try {
            item.receiveFile();
            evidence.keep(item);
            store.keep(item, file, recorded);
            events.publishEvent(
                    new EvidenceEvent.FileReceived(
                            EvidenceEvent.Item.of(item), file.sha256(), file.size(), recorded));
            evidence.takePlace(item, recorded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
