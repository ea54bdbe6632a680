package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is another in what is said of a freeze. */
final class FreezeChanges {

    private FreezeChanges() {}

    /**
     * Field by field.
     *
     * @param before null for a freeze that is new
     */
    static List<FieldChange> between(@Nullable FreezeEntry before, FreezeEntry after) {
        var was = before == null ? Map.<String, String>of() : fields(before);
        var changes = new ArrayList<FieldChange>();
        fields(after)
                .forEach(
                        (field, is) -> {
                            var old = was.getOrDefault(field, "");
                            if (!old.equals(is)) {
                                changes.add(new FieldChange(field, orNull(old), orNull(is)));
                            }
                        });
        return changes;
    }

    private static Map<String, String> fields(FreezeEntry entry) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", entry.name());
        fields.put("reason", entry.reason());
        fields.put("hard", entry.hard().toString());
        fields.put("from", entry.from().toString());
        fields.put("until", entry.until().toString());
        fields.put("rule", Objects.toString(entry.rule(), ""));
        fields.put("services", String.join(", ", entry.services()));
        fields.put("hosting", Objects.toString(entry.hosting(), ""));
        fields.put("marking", Objects.toString(entry.marking(), ""));
        return fields;
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
