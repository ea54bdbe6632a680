package uk.nhs.england.approvals.likeness;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.concurrent.locks.ReentrantLock;

/** Keeps this node's index on what is committed. */
@Component
class Following implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final int BATCH = 500;

    private final Entries entries;
    private final LikenessProperties properties;
    private final TransactionTemplate transaction;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private Index index = new Index();
    private String horizon = Entries.BEGINNING;
    private volatile boolean caughtUp;
    private volatile boolean running;

    Following(
            Entries entries,
            LikenessProperties properties,
            PlatformTransactionManager transactions) {
        this.entries = entries;
        this.properties = properties;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The index, which has caught up at least once. */
    Index current() {
        if (!caughtUp) {
            catchUp();
        }
        return index;
    }

    /**
     * Reads what other transactions have committed, on the caller's connection if it has one. The
     * connection comes before the lock: who waits for the lock never keeps its holder waiting.
     */
    void catchUp() {
        transaction.executeWithoutResult(
                _ -> {
                    oneAtATime.lock();
                    try {
                        follow();
                    } finally {
                        oneAtATime.unlock();
                    }
                });
    }

    private void follow() {
        var next = entries.horizon();
        var changed = entries.since(horizon).stream().filter(index::lacks).toList();
        for (var from = 0; from < changed.size(); from += BATCH) {
            var batch = changed.subList(from, Math.min(changed.size(), from + BATCH));
            index.apply(entries.read(batch));
        }
        horizon = next;
        caughtUp = true;
    }

    void rebuild() {
        transaction.executeWithoutResult(
                _ -> {
                    oneAtATime.lock();
                    try {
                        index = new Index();
                        horizon = Entries.BEGINNING;
                        follow();
                    } finally {
                        oneAtATime.unlock();
                    }
                });
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("likeness").start(this::followOnAndOn);
    }

    private void followOnAndOn() {
        while (running) {
            try {
                catchUp();
                Thread.sleep(properties.followEvery());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("The index of texts does not follow the database", e);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
