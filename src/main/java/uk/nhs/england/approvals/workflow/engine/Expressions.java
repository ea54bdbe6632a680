package uk.nhs.england.approvals.workflow.engine;

import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.common.engine.impl.javax.el.ELContext;
import org.flowable.common.engine.impl.javax.el.ELResolver;
import org.flowable.engine.impl.el.ProcessExpressionManager;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * All that an expression in a process can see: the steps beans, and the words of the business key
 * ({@code reference}, {@code board}, {@code consultee}, {@code sitting}, {@code condition}, {@code
 * evidence}, {@code exception}, {@code change}). They are read without a database query; only the
 * board of a parallel call, which is an item of its loop, is looked up as a variable.
 */
class Expressions extends ProcessExpressionManager {

    private final Map<Object, Object> steps;

    Expressions(Map<Object, Object> steps) {
        super(steps);
        this.steps = steps;
    }

    @Override
    protected ELResolver createVariableElResolver() {
        return new Words(super.createVariableElResolver());
    }

    private final class Words extends ELResolver {

        private final ELResolver variables;

        Words(ELResolver variables) {
            this.variables = variables;
        }

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, Object word) {
            if (base != null) {
                return null;
            }
            var value = steps.containsKey(word) ? steps.get(word) : ofKey(context, word);
            if (value != null) {
                context.setPropertyResolved(true);
                return value;
            }
            return "board".equals(word) ? variables.getValue(context, null, word) : null;
        }

        private @Nullable String ofKey(ELContext context, Object word) {
            if (!(context.getContext(VariableContainer.class)
                    instanceof ExecutionEntity execution)) {
                return null;
            }
            var key = new ProcessKey(execution.getProcessInstanceBusinessKey());
            return switch (word.toString()) {
                case "reference" -> key.reference();
                case "board" -> key.board();
                case "consultee" -> key.consultee();
                case "sitting" -> key.sitting();
                case "condition", "evidence", "exception", "change" -> key.value();
                default -> null;
            };
        }

        @Override
        public @Nullable Class<?> getType(ELContext context, Object base, Object word) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object word, Object value) {
            // Nothing can be set: the property stays unresolved, and the expression fails.
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object word) {
            return true;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
