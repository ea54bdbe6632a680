package uk.nhs.england.approvals.imports;

import static java.util.stream.Collectors.joining;

import uk.nhs.england.approvals.imports.csv.BrokenFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which column of a file is which. */
final class Columns {

    private static final int MOST_SHOWN = 8;

    private final int width;
    private final boolean named;
    private final Map<String, Integer> indexes;

    private Columns(int width, boolean named, Map<String, Integer> indexes) {
        this.width = width;
        this.named = named;
        this.indexes = indexes;
    }

    /**
     * The columns by the headings of the first line.
     *
     * @throws BrokenFile when a column that the mapping reads is missing or there twice
     */
    static Columns named(List<String> headings, Mapping mapping) {
        var places = new HashMap<String, List<Integer>>();
        for (int index = 0; index < headings.size(); index++) {
            places.computeIfAbsent(headings.get(index).strip(), _ -> new ArrayList<>()).add(index);
        }
        var indexes = new HashMap<String, Integer>();
        for (var column : read(mapping)) {
            var at = places.getOrDefault(column, List.of());
            if (at.size() != 1) {
                throw new BrokenFile(
                        at.isEmpty()
                                ? "The file has no column '%s', which the mapping reads. Its columns are: %s."
                                        .formatted(column, shown(headings))
                                : "The file has %d columns '%s', and the mapping reads it: name them apart."
                                        .formatted(at.size(), column));
            }
            indexes.put(column, at.getFirst());
        }
        return new Columns(headings.size(), true, indexes);
    }

    /**
     * The columns by their numbers, in a file without headings.
     *
     * @throws BrokenFile when the first line has fewer columns than the mapping reads
     */
    static Columns numbered(int width, Mapping mapping) {
        var indexes = new HashMap<String, Integer>();
        for (var column : read(mapping)) {
            int number = Integer.parseInt(column);
            if (number > width) {
                throw new BrokenFile(
                        "The mapping reads column %d, and the first line of the file has %d."
                                .formatted(number, width));
            }
            indexes.put(column, number - 1);
        }
        return new Columns(width, false, indexes);
    }

    private static List<String> read(Mapping mapping) {
        return mapping.fields().stream().flatMap(one -> one.columns().stream()).distinct().toList();
    }

    private static String shown(List<String> headings) {
        var first = headings.stream().limit(MOST_SHOWN).map(Echo::shortened).collect(joining(", "));
        return headings.size() > MOST_SHOWN ? first + ", …" : first;
    }

    int width() {
        return width;
    }

    int index(String column) {
        return indexes.getOrDefault(column, 0);
    }

    /** What the width of a line is compared with. */
    String words() {
        return named ? "the header" : "the first line";
    }
}
