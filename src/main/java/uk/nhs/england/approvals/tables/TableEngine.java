package uk.nhs.england.approvals.tables;

import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.operaton.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.operaton.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.operaton.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.operaton.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.operaton.bpm.dmn.engine.impl.type.IdentityDataTypeTransformer;

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
        // The type of DMN for any number, which the engine does not know by name.
        configuration
                .getTransformer()
                .getDataTypeTransformerRegistry()
                .addTransformer("number", new IdentityDataTypeTransformer());
        configuration.getCustomPostDecisionTableEvaluationListeners().add(listener());
        this.engine = configuration.buildEngine();
    }

    /** Reads a table; the function answers the rows that fire for some inputs. */
    Evaluation read(String decision, InputStream dmn) {
        var parsed = engine.parseDecision(decision, dmn);
        var rows = written((DmnDecisionTableImpl) parsed.getDecisionLogic());
        return new Evaluation() {
            @Override
            public List<DecisionTable.Row> rowsFor(Map<String, Object> inputs) {
                return evaluate(parsed, inputs);
            }

            @Override
            public List<DecisionTable.Row> rows() {
                return rows;
            }
        };
    }

    private static List<DecisionTable.Row> written(DmnDecisionTableImpl table) {
        var columns =
                table.getOutputs().stream().map(DmnDecisionTableOutputImpl::getOutputName).toList();
        return table.getRules().stream()
                .map(rule -> new DecisionTable.Row(rule.getId(), outputs(columns, rule)))
                .toList();
    }

    private static Map<String, String> outputs(
            List<String> columns, DmnDecisionTableRuleImpl rule) {
        var outputs = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            var text = rule.getConclusions().get(i).getExpression();
            outputs.put(columns.get(i), text == null ? "" : unquoted(text.strip()));
        }
        return outputs;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
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

    /** A table that was read. */
    interface Evaluation {

        /** The rows that fire for some inputs, in its order. */
        List<DecisionTable.Row> rowsFor(Map<String, Object> inputs);

        /** Every row as it is written, in its order. */
        List<DecisionTable.Row> rows();
    }
}
