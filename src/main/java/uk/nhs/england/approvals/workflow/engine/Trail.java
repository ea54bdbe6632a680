package uk.nhs.england.approvals.workflow.engine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What each process of a case has passed, for its picture. Collected during a transaction and
 * written in one statement before it commits. The process of a condition or of an item of evidence
 * is short and has no picture of its own.
 */
@Component
class Trail {

    private static final String WRITE =
            """
            insert into workflow_trail (reference, process, model, version, elements)
            select passed.reference, passed.process, passed.model, passed.version,
                   string_to_array(passed.elements, ' ')
            from unnest(?, ?, ?, ?, ?) as passed(reference, process, model, version, elements)
            """;

    private static final Set<String> WITHOUT_PICTURE =
            Set.of(Models.CONDITION_FOLLOW_UP, Models.EVIDENCE_EXPIRY, Models.APPROVAL_EXPIRY);

    private record Process(ProcessKey key, ModelId model) {}

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void passed(ProcessKey key, ModelId model, String element) {
        if (!WITHOUT_PICTURE.contains(model.key())) {
            collected()
                    .computeIfAbsent(new Process(key, model), _ -> new LinkedHashSet<>())
                    .add(element);
        }
    }

    private Map<Process, Set<String>> collected() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Collecting.class::isInstance)
                .map(synchronization -> ((Collecting) synchronization).passed)
                .findFirst()
                .orElseGet(this::startCollecting);
    }

    private Map<Process, Set<String>> startCollecting() {
        var collecting = new Collecting();
        TransactionSynchronizationManager.registerSynchronization(collecting);
        return collecting.passed;
    }

    private void write(Map<Process, Set<String>> passed) {
        var processes = passed.keySet();
        jdbc.sql(WRITE)
                .param(processes.stream().map(p -> p.key().reference()).toArray(String[]::new))
                .param(processes.stream().map(p -> p.key().value()).toArray(String[]::new))
                .param(processes.stream().map(p -> p.model().key()).toArray(String[]::new))
                .param(processes.stream().map(p -> p.model().version()).toArray(Integer[]::new))
                .param(
                        passed.values().stream()
                                .map(e -> String.join(" ", e))
                                .toArray(String[]::new))
                .update();
    }

    private final class Collecting implements TransactionSynchronization {

        private final Map<Process, Set<String>> passed = new LinkedHashMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            write(passed);
        }
    }
}
