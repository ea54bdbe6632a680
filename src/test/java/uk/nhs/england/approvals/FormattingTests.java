package uk.nhs.england.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.testing.Sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * Every file is as google-java-format (AOSP style) writes it. To have them rewritten: {@code mvn -q
 * test -Dtest=FormattingTests -Dformat=fix}.
 */
class FormattingTests {

    private final Formatter formatter =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    @Test
    void everySourceFileIsFormatted() throws Exception {
        var unformatted = new ArrayList<Path>();
        for (var file : Sources.all()) {
            if (!isFormatted(file)) {
                unformatted.add(file);
            }
        }
        assertThat(unformatted)
                .as("Run: mvn -q test -Dtest=FormattingTests -Dformat=fix")
                .isEmpty();
    }

    private boolean isFormatted(Path file) throws IOException, FormatterException {
        var text = Files.readString(file);
        // Twice, because the first pass may split a text that the second then indents.
        var once = formatter.formatSourceAndFixImports(text);
        var formatted = formatter.formatSourceAndFixImports(once);
        if (text.equals(formatted)) {
            return true;
        }
        if ("fix".equals(System.getProperty("format"))) {
            Files.writeString(file, formatted);
            return true;
        }
        return false;
    }
}
