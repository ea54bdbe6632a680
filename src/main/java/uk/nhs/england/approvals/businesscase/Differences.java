package uk.nhs.england.approvals.businesscase;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.kernel.FieldChange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two versions of what the authors wrote, field by field. */
final class Differences {

    private Differences() {}

    /** Every field that is not the same in both, by its path; none when they are equal. */
    static List<FieldChange> between(Object before, Object after) {
        var earlier = fields(before);
        var later = fields(after);
        var paths = new TreeSet<>(earlier.keySet());
        paths.addAll(later.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var path : paths) {
            if (!Objects.equals(earlier.get(path), later.get(path))) {
                changes.add(new FieldChange(path, earlier.get(path), later.get(path)));
            }
        }
        return changes;
    }

    private static Map<String, @Nullable String> fields(Object value) {
        var fields = new TreeMap<String, @Nullable String>();
        collect("", Json.tree(value), fields);
        return fields;
    }

    private static void collect(String path, JsonNode node, Map<String, @Nullable String> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            field ->
                                    collect(
                                            path.isEmpty()
                                                    ? field.getKey()
                                                    : path + "." + field.getKey(),
                                            field.getValue(),
                                            fields));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int index = 0; index < node.size(); index++) {
                collect(path + "[" + index + "]", node.get(index), fields);
            }
        } else {
            // An empty list says that there are none, which is another answer than no answer.
            fields.put(path, node.isArray() ? "none" : node.asString());
        }
    }
}
