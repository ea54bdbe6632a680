package uk.nhs.england.approvals.tables;

import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.operaton.bpm.dmn.feel.impl.scala.ContextVariableWrapper;
import org.operaton.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.operaton.bpm.engine.variable.context.VariableContext;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Parses each expression of a table once and leaves out the cells that test nothing; the engine's
 * own way parses and evaluates them all for every case.
 */
final class ParsedOnce extends ScalaFeelEngine {

    /** Most cells of a table say that any value will do. */
    private static final String ANYTHING = "-";

    private final Map<String, ParsedExpression> expressions = new ConcurrentHashMap<>();
    private final Map<String, ParsedExpression> tests = new ConcurrentHashMap<>();

    ParsedOnce() {
        super(List.of());
    }

    @Override
    // The engine's interface declares it so.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T evaluateSimpleExpression(String text, VariableContext variables) {
        var parsed =
                expressions.computeIfAbsent(
                        text, one -> parsed(feelEngineApi.parseExpression(one)));
        return (T) answer(feelEngineApi.evaluate(parsed, new Variables(variables)));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext variables) {
        if (text.equals(ANYTHING)) {
            return true;
        }
        var parsed = tests.computeIfAbsent(text, one -> parsed(feelEngineApi.parseUnaryTests(one)));
        var value = variables.resolve(input).getValue();
        return (boolean)
                answer(feelEngineApi.evaluateWithInput(parsed, value, new Variables(variables)));
    }

    private static ParsedExpression parsed(ParseResult result) {
        if (result.isFailure()) {
            throw new IllegalStateException(result.failure().message());
        }
        return result.parsedExpression();
    }

    private static Object answer(EvaluationResult result) {
        if (result.isFailure()) {
            throw new IllegalStateException(result.failure().message());
        }
        return result.result();
    }

    private static final class Variables extends CustomContext {

        private final VariableContext variables;

        Variables(VariableContext variables) {
            this.variables = variables;
        }

        @Override
        public VariableProvider variableProvider() {
            return new ContextVariableWrapper(variables);
        }
    }
}
