package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One record of a file, read by a mapping: what its fields say and what is wrong with it. */
final class Row {

    private final long line;
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Row(long line) {
        this.line = line;
    }

    long line() {
        return line;
    }

    void put(String field, List<String> texts) {
        values.put(field, texts);
    }

    void fault(String sentence) {
        faults.add(sentence);
    }

    void note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Whether the mapping says anything of a field; if not, what is there stays. */
    boolean maps(String field) {
        return values.containsKey(field);
    }

    Set<String> fields() {
        return values.keySet();
    }

    List<String> list(String field) {
        return values.getOrDefault(field, List.of());
    }

    @Nullable String text(String field) {
        var texts = list(field);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    String required(String field) {
        var text = text(field);
        return text == null ? "" : text;
    }

    /** What the line says, or what is there when the mapping says nothing of the field. */
    @Nullable String text(String field, @Nullable String before) {
        return maps(field) ? text(field) : before;
    }

    @Nullable LocalDate date(String field, @Nullable LocalDate before) {
        if (!maps(field)) {
            return before;
        }
        var text = text(field);
        return text == null ? null : LocalDate.parse(text);
    }

    @Nullable Instant instant(String field) {
        var text = text(field);
        return text == null ? null : Instant.parse(text);
    }

    /**
     * A whole number; one that no field could hold is the largest there is, and refused as such.
     */
    @Nullable Integer number(String field) {
        var text = text(field);
        return text == null ? null : (int) Math.min(Long.parseLong(text), Integer.MAX_VALUE);
    }
}
