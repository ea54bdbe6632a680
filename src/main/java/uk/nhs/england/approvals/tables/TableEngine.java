package uk.nhs.england.approvals.tables;

import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.operaton.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An implementation of DMN 1.3, for all tables; nothing outside this class knows it. */
final class TableEngine {

    private final DmnEngine engine;
    private final ThreadLocal<List<DecisionTable.Row>> fired =
            ThreadLocal.withInitial(ArrayList::new);

    TableEngine() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(ParsedOnce::new);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(listener());
        this.engine = configuration.buildEngine();
    }

    /** Reads a table; the function answers the rows that fire for some inputs. */
    Evaluation read(String decision, InputStream dmn) {
        var parsed = engine.parseDecision(decision, dmn);
        return inputs -> evaluate(parsed, inputs);
    }

    private List<DecisionTable.Row> evaluate(DmnDecision decision, Map<String, Object> inputs) {
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

    private static DecisionTable.Row row(DmnEvaluatedDecisionRule rule) {
        var outputs = new HashMap<String, String>();
        rule.getOutputEntries()
                .values()
                .forEach(
                        output ->
                                outputs.put(
                                        output.getOutputName(),
                                        String.valueOf(output.getValue().getValue())));
        return new DecisionTable.Row(rule.getId(), outputs);
    }

    /** The rows of a table that fire for some inputs, in its order. */
    interface Evaluation {
        List<DecisionTable.Row> rowsFor(Map<String, Object> inputs);
    }
}
