package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What some rows ask for, sorted by what is there already. */
final class Judged<T extends Record> {

    private record New<T>(Row row, String key, T thing) {}

    /** What something is known by in the file, and what it is called here. */
    record LineKey(String inFile, String here) {}

    private final List<LineOutcome> outcomes = new ArrayList<>();
    private final List<New<T>> created = new ArrayList<>();
    private final Map<T, List<FieldChange>> changed = new LinkedHashMap<>();

    /** Something that is not there yet. */
    void create(Row row, String key, T thing) {
        created.add(new New<>(row, key, thing));
    }

    /** Something that is there, and is to be another from now on. */
    void change(Row row, LineKey key, T before, T after) {
        var changes = changes(before, after);
        changed.put(after, changes);
        outcomes.add(LineOutcome.changed(row, key.inFile(), key.here(), changes));
    }

    /** Something that is so already; nobody asks what it would take to make it so. */
    void unchanged(Row row, String key, String reference) {
        outcomes.add(LineOutcome.unchanged(row, key, reference));
    }

    void refuse(Row row, String key, List<String> reasons) {
        outcomes.add(LineOutcome.refused(row, key, reasons));
    }

    List<T> created() {
        return created.stream().map(New::thing).toList();
    }

    Map<T, List<FieldChange>> changed() {
        return changed;
    }

    /**
     * @param references what the created are called here, in their order
     */
    List<LineOutcome> outcomes(List<? extends @Nullable String> references) {
        for (int index = 0; index < created.size(); index++) {
            var one = created.get(index);
            outcomes.add(LineOutcome.created(one.row(), one.key(), references.get(index)));
        }
        return outcomes;
    }

    static List<FieldChange> changes(Record before, Record after) {
        var changes = new ArrayList<FieldChange>();
        for (var component : before.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                var was = component.getAccessor().invoke(before);
                var is = component.getAccessor().invoke(after);
                if (!Objects.equals(was, is)) {
                    changes.add(new FieldChange(component.getName(), text(was), text(is)));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return changes;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return String.join("\n", list.stream().map(Object::toString).toList());
        }
        return value == null ? null : value.toString();
    }
}
