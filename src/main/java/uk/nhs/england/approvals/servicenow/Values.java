package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.servicenow.client.Found;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one side says of a service, by field, as text both sides would write alike: nothing is empty
 * text, and line ends and outer blanks do not count. Fields are found by their names, so that a
 * field is exchanged by a row of data.
 */
final class Values {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Values() {}

    static Map<String, String> ours(ItService service, List<FieldRule> rules) {
        JsonNode said = JSON.valueToTree(service);
        var values = new TreeMap<String, String>();
        rules.forEach(rule -> values.put(rule.field(), plain(text(said.path(rule.field())))));
        return values;
    }

    static Map<String, String> theirs(Found record, List<FieldRule> rules) {
        var values = new TreeMap<String, String>();
        rules.forEach(rule -> values.put(rule.field(), plain(record.value(rule.column()))));
        return values;
    }

    /**
     * The service with these fields changed.
     *
     * @throws tools.jackson.core.JacksonException when a value is none of its field
     */
    static ItService with(ItService service, Map<String, String> changed) {
        ObjectNode said = JSON.valueToTree(service);
        changed.forEach((field, value) -> said.put(field, value.isEmpty() ? null : value));
        return JSON.treeToValue(said, ItService.class);
    }

    static List<FieldChange> changes(Map<String, String> before, Map<String, String> changed) {
        return changed.entrySet().stream()
                .map(
                        one ->
                                new FieldChange(
                                        one.getKey(),
                                        orNull(before.getOrDefault(one.getKey(), "")),
                                        orNull(one.getValue())))
                .toList();
    }

    static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
