package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.PersonId;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is another in a record than it was, field by field. */
final class Differences {

    private Differences() {}

    /** Every field that is not the same in both, by its path; null stands for none of it. */
    static List<FieldChange> between(@Nullable Record before, @Nullable Record after) {
        return under("", before, after);
    }

    /**
     * The same of a part.
     *
     * @param path where the part is, such as {@code contracts[2]}
     */
    static List<FieldChange> under(String path, @Nullable Record before, @Nullable Record after) {
        var was = new TreeMap<String, String>();
        var is = new TreeMap<String, String>();
        collect(path, before, was);
        collect(path, after, is);
        var paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var each : paths) {
            if (!Objects.equals(was.get(each), is.get(each))) {
                changes.add(new FieldChange(each, was.get(each), is.get(each)));
            }
        }
        return changes;
    }

    /** That a part is there no longer, and why. */
    static List<FieldChange> gone(String path, Record before, String reason) {
        var changes = new ArrayList<>(under(path, before, null));
        changes.add(new FieldChange(path + ".endedBecause", null, reason));
        return changes;
    }

    private static void collect(String path, @Nullable Object value, Map<String, String> fields) {
        switch (value) {
            case null -> {}
            case PersonId person -> fields.put(path, person.value());
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    collect(below(path, component.getName()), of(component, record), fields);
                }
            }
            case Collection<?> many -> {
                int index = 0;
                for (var one : many) {
                    collect("%s[%d]".formatted(path, index++), one, fields);
                }
            }
            default -> fields.put(path, value.toString());
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static @Nullable Object of(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
