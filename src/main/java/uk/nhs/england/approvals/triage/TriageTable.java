package uk.nhs.england.approvals.triage;

import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.operaton.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A published decision table (DMN) with the rows that fire for some answers.
 *
 * <p>The engine is an implementation of DMN 1.3; nothing outside this class knows it.
 */
final class TriageTable {

    private static final String DECISION = "triage";

    private final LocalDate inEffectFrom;
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final ThreadLocal<List<Row>> fired = ThreadLocal.withInitial(ArrayList::new);

    private TriageTable(LocalDate inEffectFrom, InputStream dmn) {
        this.inEffectFrom = inEffectFrom;
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(ParsedOnce::new);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(listener());
        this.engine = configuration.buildEngine();
        this.decision = engine.parseDecision(DECISION, dmn);
    }

    /** Reads a table; it is named by the day it takes effect. */
    static TriageTable read(LocalDate inEffectFrom, InputStream dmn) {
        return new TriageTable(inEffectFrom, dmn);
    }

    /** The day from which the table is in effect; this is also its version. */
    LocalDate inEffectFrom() {
        return inEffectFrom;
    }

    /** Every row that fires, in the order of the table. */
    List<Row> rowsFor(Map<String, Object> inputs) {
        try {
            engine.evaluateDecisionTable(decision, inputs);
            return List.copyOf(fired.get());
        } finally {
            fired.remove();
        }
    }

    private DmnDecisionTableEvaluationListener listener() {
        return event -> event.getMatchingRules().forEach(rule -> fired.get().add(row(rule)));
    }

    private static Row row(DmnEvaluatedDecisionRule rule) {
        return new Row(
                rule.getId(), output(rule, "kind"), output(rule, "code"), output(rule, "reason"));
    }

    private static String output(DmnEvaluatedDecisionRule rule, String name) {
        return rule.getOutputEntries().values().stream()
                .filter(output -> output.getOutputName().equals(name))
                .map(output -> String.valueOf(output.getValue().getValue()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A row that fired.
     *
     * @param kind BOARD, CONSULTEE or OUTCOME
     */
    record Row(String id, String kind, String code, String reason) {}
}
