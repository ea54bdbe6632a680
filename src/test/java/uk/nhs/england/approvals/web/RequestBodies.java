package uk.nhs.england.approvals.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;

import io.swagger.v3.oas.annotations.media.Schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the body of a request out of the examples in its own description, with {@link #TEXT} in
 * each text field; whatever a record gains is in it.
 */
final class RequestBodies {

    /** Stands in each text field. */
    static final String TEXT = "TEXT";

    private static final JsonMapper JSON = JsonMapper.shared();

    private RequestBodies() {}

    /** The bodies of this type: one, or one for each kind of what it holds. */
    static List<JsonNode> of(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getAnnotation(JsonSubTypes.class).value())
                    .map(RequestBodies::named)
                    .toList();
        }
        var bodies = List.of(new TreeMap<String, JsonNode>());
        for (var component : type.getRecordComponents()) {
            var values = values(component);
            bodies =
                    bodies.stream()
                            .flatMap(
                                    body ->
                                            values.stream()
                                                    .map(value -> with(body, component, value)))
                            .toList();
        }
        return bodies.stream().<JsonNode>map(JSON::valueToTree).toList();
    }

    private static JsonNode named(JsonSubTypes.Type kind) {
        return of(kind.value()).getFirst().asObject().put("type", kind.name());
    }

    private static TreeMap<String, JsonNode> with(
            TreeMap<String, JsonNode> body, RecordComponent component, JsonNode value) {
        var more = new TreeMap<>(body);
        more.put(component.getName(), value);
        return more;
    }

    private static List<JsonNode> values(RecordComponent component) {
        var type = component.getType();
        if (Collection.class.isAssignableFrom(type)) {
            var element = element(component);
            return List.of(
                    element.isRecord() && !isText(element)
                            ? JSON.valueToTree(of(element))
                            : JsonNodeFactory.instance.arrayNode());
        }
        if (type.isSealed() || (type.isRecord() && !isText(type))) {
            return of(type);
        }
        return List.of(
                type == String.class
                        ? JsonNodeFactory.instance.stringNode(TEXT)
                        : example(component));
    }

    private static JsonNode example(RecordComponent component) {
        var example = component.getAccessor().getAnnotation(Schema.class).example();
        var type = component.getType();
        return type.isPrimitive() || Number.class.isAssignableFrom(type) || type == Boolean.class
                ? JSON.readTree(example)
                : JsonNodeFactory.instance.stringNode(example);
    }

    /** Records that are written as a text with a form of its own, such as a username. */
    private static boolean isText(Class<?> type) {
        return type.getSimpleName().equals("PersonId");
    }

    private static Class<?> element(RecordComponent component) {
        Type of = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) of;
    }
}
