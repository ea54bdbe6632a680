package uk.nhs.england.approvals.imports;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks for imports that wait, and runs them in a thread of its own: one may take minutes. */
@Component
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int MOST_ATTEMPTS = 3;

    private final RunningImports running;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private volatile boolean closing;

    ImportRunner(RunningImports running) {
        this.running = running;
    }

    @Scheduled(
            initialDelayString = "${approvals.imports.look-every}",
            fixedDelayString = "${approvals.imports.look-every}")
    void look() {
        if (busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("imports").start(this::runAll);
        }
    }

    private void runAll() {
        try {
            while (!closing && runOne()) {
                // Another may wait.
            }
        } finally {
            busy.set(false);
        }
    }

    private boolean runOne() {
        var next = running.next();
        try {
            return next.isPresent() && running.runNext();
        } catch (RuntimeException e) {
            failed(next.orElseThrow(), e);
            return false;
        }
    }

    /** It may be for a moment only, such as the database's; a node that stops gives nothing up. */
    private void failed(String reference, RuntimeException failure) {
        int times = attempts.merge(reference, 1, Integer::sum);
        LOG.warn("Import {} failed: {}", reference, failure.getClass().getSimpleName());
        if (!closing && times >= MOST_ATTEMPTS) {
            running.giveUp(reference, failure.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void close() {
        closing = true;
    }
}
