package uk.nhs.england.approvals.imports.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a record that swallows the rest of a file because a quote was left open. */
final class Limited extends FilterReader {

    /** No cell that a service, case or person can take comes near it. In characters. */
    static final int LONGEST = 1_000_000;

    private long seen;

    Limited(Reader reader) {
        super(reader);
    }

    void nextRecord() {
        seen = 0;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, Math.min(length, LONGEST));
        return counted(read, read);
    }

    private int counted(int read, int characters) throws IOException {
        if (read >= 0) {
            seen += characters;
        }
        if (seen > LONGEST) {
            throw new IOException("A record is longer than " + LONGEST + " characters");
        }
        return read;
    }
}
