package uk.nhs.england.approvals.evidence.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF that begins and ends as one, runs nothing and is not locked. It looks for names however
 * they are written (ISO 32000-1, 7.3.5), not into compressed objects.
 */
final class PdfFile {

    private static final Pattern END =
            Pattern.compile("(?s).*startxref\\s+(\\d{1,10})\\s+%%EOF[\\s\\x00]*");

    /** What stands where the end points to: a table of the objects, or a stream of them. */
    private static final Pattern OBJECTS = Pattern.compile("(?s)\\s*(xref|\\d+\\s+\\d+\\s+obj).*");

    private static final int BEGINNING = 32;
    private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");

    /** The longest name looked for, each of its characters written as three. */
    private static final int LONGEST_NAME = 48;

    private static final int LAST = 1024;
    private static final int BLOCK = 1 << 20;

    private PdfFile() {}

    static FileType check(Path file) throws IOException {
        Appended.check(file);
        var end = END.matcher(text(Tail.of(file, LAST)));
        if (!end.matches() || !OBJECTS.matcher(at(file, Long.parseLong(end.group(1)))).matches()) {
            throw Unfit.damaged("a PDF does not end like that");
        }
        try (var in = Files.newInputStream(file)) {
            var before = "";
            for (var block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                var text = before + text(block);
                checkNames(unescaped(text));
                before = text.substring(Math.max(0, text.length() - LONGEST_NAME));
            }
        }
        return FileType.PDF;
    }

    private static String at(Path file, long offset) throws IOException {
        if (offset >= Files.size(file)) {
            return "";
        }
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(offset);
            return text(in.readNBytes(BEGINNING));
        }
    }

    private static void checkNames(String text) {
        if (text.contains("/Encrypt")) {
            throw Unfit.locked();
        }
        if (text.contains("/JavaScript") || text.contains("/Launch")) {
            throw Unfit.runs("a script or starts a program");
        }
        if (text.contains("/EmbeddedFile")) {
            throw Unfit.carries("other files");
        }
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        escape -> {
                            char character = (char) Integer.parseInt(escape.group(1), 16);
                            return Matcher.quoteReplacement(String.valueOf(character));
                        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
