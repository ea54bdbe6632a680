package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.web.PlainText;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a draft, found by walking its records: whatever they gain can be imported. */
final class DraftFields {

    /** How many things of a list, such as options, one line may tell. */
    private static final int MOST = 5;

    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, List<String>> choices = new HashMap<>();

    DraftFields() {
        add(Field.required("externalReference", FieldType.LINE));
        add(Field.required("lead", FieldType.LINE));
        add(Field.required("title", FieldType.LINE));
        add(Field.optional("coAuthors", FieldType.LIST));
        add(Field.optional(WholeLife.POUNDS, FieldType.AMOUNT));
        add(Field.optional(WholeLife.FROM, FieldType.DATE));
        add(Field.optional(WholeLife.TO, FieldType.DATE));
        walk("marking", Marking.class);
        walk("answers", Answers.class);
    }

    Map<String, Field> all() {
        return Collections.unmodifiableMap(fields);
    }

    /** What a field may say; null when that is not limited to a few names. */
    @Nullable List<String> choices(String field) {
        return choices.get(field);
    }

    private void add(Field field) {
        fields.put(field.name(), field);
    }

    private void walk(String path, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            component(path + "." + component.getName(), component);
        }
    }

    private void component(String path, RecordComponent component) {
        var type = component.getType();
        if (Collection.class.isAssignableFrom(type)) {
            list(path, element(component));
        } else if (type.isRecord()) {
            walk(path, type);
        } else {
            leaf(path, type, component);
        }
    }

    private void list(String path, Class<?> element) {
        if (!element.isRecord()) {
            add(Field.optional(path, FieldType.LIST));
            remember(path, element);
            return;
        }
        for (int index = 0; index < MOST; index++) {
            walk(path + "[" + index + "]", element);
        }
    }

    private void leaf(String path, Class<?> type, RecordComponent component) {
        add(Field.optional(path, type(type, component)));
        remember(path, type);
    }

    private void remember(String path, Class<?> type) {
        if (type.isEnum()) {
            choices.put(
                    path,
                    Arrays.stream(type.getEnumConstants())
                            .map(one -> ((Enum<?>) one).name())
                            .toList());
        }
    }

    private static FieldType type(Class<?> type, RecordComponent component) {
        if (type == String.class) {
            var text = component.getAccessor().getAnnotation(PlainText.class);
            return text != null && text.multiline() ? FieldType.TEXT : FieldType.LINE;
        }
        if (type == Boolean.class || type == boolean.class) {
            return FieldType.YES_NO;
        }
        if (type == LocalDate.class) {
            return FieldType.DATE;
        }
        if (type == BigDecimal.class) {
            return FieldType.AMOUNT;
        }
        return type.isEnum() ? FieldType.CHOICE : FieldType.NUMBER;
    }

    private static Class<?> element(RecordComponent component) {
        var list = (ParameterizedType) component.getGenericType();
        return (Class<?>) list.getActualTypeArguments()[0];
    }
}
