package uk.nhs.england.approvals.imports;

import uk.nhs.england.approvals.imports.csv.CsvLine;
import uk.nhs.england.approvals.imports.csv.Encoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lines of one file by a mapping. */
final class RowReader {

    private final Mapping mapping;
    private final Map<String, Field> fields;
    private final Columns columns;
    private final Mender mender;
    private final CellReader reader;
    private final Set<String> notKnown;
    private final Map<String, Map<String, String>> translations = new HashMap<>();

    RowReader(Mapping mapping, Map<String, Field> fields, Columns columns) {
        this.mapping = mapping;
        this.fields = fields;
        this.columns = columns;
        this.mender = new Mender(mapping.mend());
        this.reader = new CellReader(mapping.dateForms());
        this.notKnown =
                mapping.notKnown().stream().map(RowReader::plain).collect(Collectors.toSet());
        for (var one : mapping.fields()) {
            var words = new HashMap<String, String>();
            one.values().forEach(word -> words.put(plain(word.says()), word.means()));
            translations.put(one.field(), words);
        }
    }

    Row read(CsvLine line) {
        var row = new Row(line.number());
        if (line.fault() != null) {
            row.fault(line.fault());
        } else if (line.cells().size() != columns.width()) {
            row.fault(
                    "This line has %d cells where %s has %d."
                            .formatted(line.cells().size(), columns.words(), columns.width()));
        } else {
            mapping.fields().forEach(one -> read(one, line.cells(), row));
        }
        return row;
    }

    private void read(FieldMapping one, List<String> cells, Row row) {
        var field = Objects.requireNonNull(fields.get(one.field()));
        var texts = said(one, cells, row);
        if (texts.isEmpty() && one.otherwise() != null) {
            texts = List.of(one.otherwise());
        }
        var read = field.type() == FieldType.LIST ? list(texts) : single(one, field, texts, row);
        row.put(field.name(), read);
        if (read.isEmpty() && field.required() && row.faults().isEmpty()) {
            row.fault("%s: This is empty, and is needed.".formatted(field.name()));
        }
    }

    /** What the columns say, those that say nothing left out. */
    private List<String> said(FieldMapping one, List<String> cells, Row row) {
        if (one.constant() != null) {
            return List.of(one.constant());
        }
        var said = new ArrayList<String>();
        for (var column : one.columns()) {
            var cell = cells.get(columns.index(column));
            if (cell.indexOf(Encoding.UNREADABLE) >= 0) {
                row.fault(
                        ("%s: Column '%s' holds bytes that mean nothing in the encoding of the"
                                        + " file. Say which encoding it is in.")
                                .formatted(one.field(), column));
                return List.of();
            }
            var text = known(one, mender.mend(cell, row));
            if (text.indexOf('\0') >= 0) {
                // The database cannot even be asked for it.
                row.fault(one.field() + ": This holds a control character. Type it as plain text.");
                return List.of();
            }
            if (!text.isEmpty()) {
                said.add(text);
            }
        }
        return said;
    }

    private String known(FieldMapping one, String text) {
        var plain = plain(text);
        return notKnown.contains(plain)
                ? ""
                : translations.getOrDefault(one.field(), Map.of()).getOrDefault(plain, text);
    }

    private List<String> single(FieldMapping one, Field field, List<String> texts, Row row) {
        if (texts.isEmpty()) {
            return List.of();
        }
        var between = field.type() == FieldType.TEXT ? "\n\n" : " ";
        var text = String.join(one.join() == null ? between : one.join(), texts);
        var read = reader.read(field.type(), text, one.times());
        if (read.isEmpty()) {
            unreadable(one, field, row);
            return List.of();
        }
        return List.of(one.prefix() == null ? read.get() : one.prefix() + read.get());
    }

    private static void unreadable(FieldMapping one, Field field, Row row) {
        var sentence = field.name() + ": This is not " + CellReader.words(field.type());
        if (one.mayStayEmpty()) {
            row.note(sentence + ", and is left empty.");
        } else {
            row.fault(sentence + ".");
        }
    }

    private static List<String> list(List<String> texts) {
        return texts.stream()
                .flatMap(text -> texts.size() > 1 ? texts(text, "\n") : texts(text, "[;\n]"))
                .toList();
    }

    private static java.util.stream.Stream<String> texts(String text, String between) {
        return Arrays.stream(text.split(between)).map(String::strip).filter(one -> !one.isEmpty());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }
}
