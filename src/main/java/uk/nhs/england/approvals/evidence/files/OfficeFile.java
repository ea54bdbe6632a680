package uk.nhs.england.approvals.evidence.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An office document, which is a ZIP: whole, opened within limits, and without macros. */
final class OfficeFile {

    /** The record that ends a ZIP, when it has no comment (APPNOTE 4.3.16). */
    private static final int END_LENGTH = 22;

    private static final byte[] END = {'P', 'K', 5, 6};

    private OfficeFile() {}

    static FileType check(Path file) throws IOException {
        endsAsAnArchive(file);
        var opening = new Opening(Files.size(file));
        try (var in = Files.newInputStream(file)) {
            var parts = Parts.read(in, opening, 1);
            listsItsParts(file, parts.names());
            return parts.type();
        } catch (ZipException | IllegalArgumentException e) {
            throw Unfit.damaged("it cannot be unpacked");
        }
    }

    private static void endsAsAnArchive(Path file) throws IOException {
        var end = Tail.of(file, END_LENGTH);
        var complete =
                end.length == END_LENGTH
                        && Arrays.equals(end, 0, END.length, END, 0, END.length)
                        && end[END_LENGTH - 2] == 0
                        && end[END_LENGTH - 1] == 0;
        if (!complete) {
            throw Unfit.damaged("the document does not end where the file does");
        }
    }

    /** Or else one program would read other parts than we have looked at. */
    private static void listsItsParts(Path file, Set<String> names) throws IOException {
        try (var listed = new ZipFile(file.toFile())) {
            var list = new HashSet<String>();
            listed.stream().forEach(entry -> list.add(entry.getName()));
            if (listed.size() != names.size() || !list.equals(names)) {
                throw Unfit.damaged("its list of parts is not what it holds");
            }
        }
    }
}
