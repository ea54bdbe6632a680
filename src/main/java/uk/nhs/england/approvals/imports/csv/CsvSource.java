package uk.nhs.england.approvals.imports.csv;

import java.io.IOException;
import java.io.Reader;

/** Opens the text of a file from its beginning, as often as asked. */
@FunctionalInterface
public interface CsvSource {
    Reader open() throws IOException;
}
