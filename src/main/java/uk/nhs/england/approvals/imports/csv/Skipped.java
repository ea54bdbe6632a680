package uk.nhs.england.approvals.imports.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text without its first lines.
 *
 * @param lengthOfLast the length of the last line that was skipped, in characters; it may be too
 *     long to be held
 */
record Skipped(Reader rest, long lengthOfLast) {

    static Skipped lines(long lines, Reader whole) throws IOException {
        var text = new BufferedReader(whole);
        long last = 0;
        for (long line = 0; line < lines; line++) {
            last = skipLine(text);
        }
        return new Skipped(text, last);
    }

    private static long skipLine(BufferedReader text) throws IOException {
        long length = 0;
        int read = text.read();
        while (read >= 0 && read != '\n' && read != '\r') {
            length++;
            read = text.read();
        }
        if (read == '\r') {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
        }
        return length;
    }
}
