package uk.nhs.england.approvals.imports.csv;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One record of a file, which may span several lines of it.
 *
 * @param number the line on which it begins, from 1
 * @param last the line on which it ends
 * @param cells what its cells say, as it stands; empty when it cannot be read
 * @param fault why it cannot be read, in a sentence; null when it can
 */
public record CsvLine(long number, long last, List<String> cells, @Nullable String fault) {

    public CsvLine {
        cells = List.copyOf(cells);
    }

    /** A line whose cells cannot be told apart, because of a quotation mark. */
    static CsvLine broken(long number) {
        return new CsvLine(
                number,
                number,
                List.of(),
                "A quotation mark is left open or stands in the middle of a quoted cell, so the"
                        + " cells of this line cannot be told apart.");
    }

    /** A line that no record can be so long as. */
    static CsvLine tooLong(long number) {
        return new CsvLine(
                number,
                number,
                List.of(),
                "This line has more than %d characters: is its end a line break?"
                        .formatted(Limited.LONGEST));
    }

    public boolean isBlank() {
        return fault == null && cells.size() == 1 && cells.getFirst().isBlank();
    }
}
