package uk.nhs.england.approvals.imports;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.documents.OutgoingCell;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of each line, as a file of comma-separated values for a spreadsheet. */
@Component
public class ImportReport {

    private static final int AT_ONCE = 1000;
    private static final List<String> HEADINGS =
            List.of("line", "outcome", "key", "reference", "changes", "reasons", "notes");

    private final ImportReading reading;

    ImportReport(ImportReading reading) {
        this.reading = reading;
    }

    /** Writes the lines of an import; the caller has seen that it may be read. */
    public void write(String reference, Writer to) throws IOException {
        to.write(record(HEADINGS.stream()));
        long after = 0;
        for (var lines = read(reference, after); !lines.isEmpty(); lines = read(reference, after)) {
            for (var line : lines) {
                to.write(record(cells(line)));
            }
            after = lines.getLast().line();
        }
    }

    private List<LineView> read(String reference, long after) {
        return reading.lines(reference, null, after, AT_ONCE);
    }

    private static Stream<String> cells(LineView line) {
        return Stream.of(
                Long.toString(line.line()),
                line.outcome().name(),
                line.key(),
                Objects.requireNonNullElse(line.reference(), ""),
                line.fields().stream().map(ImportReport::words).collect(Collectors.joining("\n")),
                String.join("\n", line.reasons()),
                String.join("\n", line.notes()));
    }

    private static String words(LineView.Change change) {
        return change.before() == null && change.after() == null
                ? change.field()
                : "%s: %s → %s"
                        .formatted(change.field(), said(change.before()), said(change.after()));
    }

    private static String said(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "nothing" : value;
    }

    private static String record(Stream<String> cells) {
        return cells.map(OutgoingCell::of).collect(Collectors.joining(",", "", "\r\n"));
    }
}
