package uk.nhs.england.approvals.likeness;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.HashMap;
import java.util.concurrent.locks.ReentrantLock;

/** This node's index, and how far it has followed what is committed. */
@Component
class Following {

    private static final String NO_MODEL = "";
    private static final int ENTRIES = 100;
    private static final int DIRECTIONS = 1000;

    private final Entries entries;
    private final Directions directions;
    private final Meaning meaning;
    private final TransactionTemplate transaction;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private volatile Progress progress = new Progress(new Index());

    Following(
            Entries entries,
            Directions directions,
            Meaning meaning,
            PlatformTransactionManager transactions) {
        this.entries = entries;
        this.directions = directions;
        this.meaning = meaning;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The index, which has caught up at least once. */
    Index current() {
        if (!progress.caughtUp) {
            catchUp();
        }
        return progress.index;
    }

    /** The index however far it is. */
    Index asItIs() {
        return progress.index;
    }

    /** Reads what other transactions have committed, on the caller's connection if it has one. */
    void catchUp() {
        oneAtATime(() -> follow(progress));
    }

    /** Makes the index again from the beginning; until then the old one answers. */
    void rebuild() {
        oneAtATime(
                () -> {
                    var again = new Progress(new Index());
                    follow(again);
                    var old = progress.index;
                    progress = again;
                    old.close();
                });
    }

    /** The connection comes before the lock: who waits for the lock never holds up its holder. */
    private void oneAtATime(Runnable act) {
        transaction.executeWithoutResult(
                _ -> {
                    oneAtATime.lock();
                    try {
                        act.run();
                    } finally {
                        oneAtATime.unlock();
                    }
                });
    }

    private void follow(Progress progress) {
        if (progress.made < 0) {
            progress.made = meaning.isOn() ? directions.last() : 0;
        }
        var next = entries.horizon();
        var changed =
                entries.since(progress.horizon).stream().filter(progress.index::lacks).toList();
        for (var from = 0; from < changed.size(); from += ENTRIES) {
            var batch = changed.subList(from, Math.min(changed.size(), from + ENTRIES));
            progress.index.apply(
                    entries.read(batch, meaning.isOn() ? LanguageModel.NAME : NO_MODEL));
        }
        progress.horizon = next;
        if (meaning.isOn()) {
            learn(progress);
        }
        progress.caughtUp = true;
    }

    private void learn(Progress progress) {
        var more = true;
        while (more) {
            var made = directions.after(progress.made, DIRECTIONS);
            var ours = new HashMap<Hash, Direction>();
            made.stream()
                    .filter(Directions.Made::ours)
                    .forEach(m -> ours.put(m.hash(), m.direction()));
            if (!made.isEmpty()) {
                progress.index.learn(ours);
                progress.made = made.getLast().number();
            }
            more = made.size() == DIRECTIONS;
        }
    }

    /** An index and how far it is; changed under the lock only. */
    private static final class Progress {

        private final Index index;
        private String horizon = Entries.BEGINNING;
        private long made = -1;
        private volatile boolean caughtUp;

        Progress(Index index) {
            this.index = index;
        }
    }
}
