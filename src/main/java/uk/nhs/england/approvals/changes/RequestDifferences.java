package uk.nhs.england.approvals.changes;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.kernel.FieldChange;

import java.util.List;

/** What is asked for now and was not before, field by field. */
final class RequestDifferences {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RequestDifferences() {}

    static List<FieldChange> between(ChangeRequest before, ChangeRequest after) {
        JsonNode one = JSON.valueToTree(before);
        JsonNode other = JSON.valueToTree(after);
        return other.properties().stream()
                .filter(field -> !field.getValue().equals(one.get(field.getKey())))
                .map(
                        field ->
                                new FieldChange(
                                        field.getKey(),
                                        text(one.path(field.getKey())),
                                        text(field.getValue())))
                .toList();
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        return value.isString() ? value.asString() : value.toString();
    }
}
