package uk.nhs.england.approvals.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import uk.nhs.england.approvals.kernel.GovernanceEvent;

import java.util.ArrayList;
import java.util.List;

/**
 * Thousands of acts in one transaction, such as an import: they are recorded as every act is, but
 * written to the record many at a time.
 */
@Component
public class ManyActs {

    private static final int AT_ONCE = 500;

    private final Journal journal;

    ManyActs(Journal journal) {
        this.journal = journal;
    }

    /** Does what is to be done and has written the record of it when it returns. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Runnable acts) {
        journal.expectMany();
        var events = new Events(journal, new ArrayList<>());
        TransactionSynchronizationManager.bindResource(ManyActs.class, events);
        try {
            acts.run();
            events.write();
        } finally {
            TransactionSynchronizationManager.unbindResource(ManyActs.class);
        }
    }

    /** Whether the event waits for others to be written with. */
    static boolean keep(GovernanceEvent event) {
        @Nullable Events events =
                (Events) TransactionSynchronizationManager.getResource(ManyActs.class);
        if (events != null) {
            events.add(event);
        }
        return events != null;
    }

    private record Events(Journal journal, List<GovernanceEvent> waiting) {

        void add(GovernanceEvent event) {
            waiting.add(event);
            if (waiting.size() >= AT_ONCE) {
                write();
            }
        }

        void write() {
            journal.append(List.copyOf(waiting));
            waiting.clear();
        }
    }
}
