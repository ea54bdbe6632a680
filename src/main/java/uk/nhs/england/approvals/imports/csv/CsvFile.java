package uk.nhs.england.approvals.imports.csv;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The records of a file, one at a time: never more than one is in memory. A record that is broken
 * by a quote is told as one bad line, and reading goes on with the line after it.
 */
public final class CsvFile implements Iterator<CsvLine>, AutoCloseable {

    /** A file with more broken lines is no such file at all. */
    public static final int MOST_BROKEN = 100;

    private final CsvSource source;
    private final CSVFormat format;
    private Limited reader;
    private CSVParser parser;
    private Iterator<CSVRecord> records;

    /** The lines before the ones that the parser counts. */
    private long before;

    /** The cells of the first record; 0 before it is read. */
    private int width;

    private int broken;

    /** The length of the line skipped last, in characters. */
    private long lastSkipped;

    private @Nullable CsvLine next;

    public CsvFile(CsvSource source, char delimiter) {
        this.source = source;
        this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        this.reader = open(0);
        this.parser = parser();
        this.records = parser.iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null || next.isBlank()) {
            reader.nextRecord();
            long begins = before + parser.getCurrentLineNumber() + 1;
            try {
                if (!records.hasNext()) {
                    return false;
                }
                next = line(begins, records.next());
            } catch (UncheckedIOException | IllegalStateException e) {
                next = broken(begins);
            }
        }
        return true;
    }

    @Override
    public CsvLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var line = java.util.Objects.requireNonNull(next);
        next = null;
        return line;
    }

    /** One over several lines with other cells than the first swallowed what stands there. */
    private CsvLine line(long begins, CSVRecord found) {
        long ends = Math.max(begins, before + parser.getCurrentLineNumber());
        if (ends > begins && width > 0 && found.size() != width) {
            return broken(begins);
        }
        var line = new CsvLine(begins, ends, found.toList(), null);
        width = width == 0 && !line.isBlank() ? found.size() : width;
        return line;
    }

    private CsvLine broken(long begins) {
        broken++;
        if (broken > MOST_BROKEN) {
            throw BrokenFile.ofBrokenLines(MOST_BROKEN, begins);
        }
        goOnAfter(begins);
        return lastSkipped > Limited.LONGEST ? CsvLine.tooLong(begins) : CsvLine.broken(begins);
    }

    private void goOnAfter(long line) {
        close();
        before = line;
        reader = open(line);
        parser = parser();
        records = parser.iterator();
    }

    private Limited open(long lines) {
        try {
            var skipped = Skipped.lines(lines, source.open());
            lastSkipped = skipped.lengthOfLast();
            return new Limited(skipped.rest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CSVParser parser() {
        try {
            return CSVParser.builder().setReader(reader).setFormat(format).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
