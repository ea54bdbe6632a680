package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.register.Registered;
import uk.nhs.england.approvals.servicenow.client.Found;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one side says of a service, by field, as text both sides would write alike: nothing is empty
 * text, and line ends and outer blanks do not count. Fields are found by their names, so that a
 * field is exchanged by a row of data.
 */
final class Values {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Set<String> LEARNT =
            Stream.of(ItService.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toUnmodifiableSet());

    private Values() {}

    static Map<String, String> ours(Registered ours, List<FieldRule> rules) {
        JsonNode more = JSON.valueToTree(ours.entry());
        var values = ours(ours.service(), rules);
        values.replaceAll((field, said) -> isLearnt(field) ? said : said(more, field));
        return values;
    }

    /** As far as it can be learnt. */
    static Map<String, String> ours(ItService service, List<FieldRule> rules) {
        JsonNode learnt = JSON.valueToTree(service);
        var values = new TreeMap<String, String>();
        rules.forEach(rule -> values.put(rule.field(), said(learnt, rule.field())));
        return values;
    }

    /** Whether the register can learn a field; of the others only it can be the master. */
    static boolean isLearnt(String field) {
        return LEARNT.contains(field);
    }

    /** A field such as {@code vendor.name} is a field of a field. */
    private static String said(JsonNode service, String field) {
        return plain(text(service.at("/" + field.replace('.', '/'))));
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
