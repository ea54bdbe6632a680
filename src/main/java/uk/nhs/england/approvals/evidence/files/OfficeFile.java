package uk.nhs.england.approvals.evidence.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An office document, which is a ZIP: whole, opened within limits, and without macros. */
final class OfficeFile {

    /** The record that ends a ZIP, when it has no comment (APPNOTE 4.3.16). */
    private static final int END_LENGTH = 22;

    private static final int END = 0x06054b50;
    private static final int LIST_LENGTH_AT = 12;
    private static final int LIST_AT = 16;

    /** Where the header of the first part says that it is encrypted (APPNOTE 4.3.7, 4.4.4). */
    private static final int FLAGS_AT = 6;

    private static final int ENCRYPTED = 1;

    private OfficeFile() {}

    static FileType check(Path file) throws IOException {
        isNotLocked(file);
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

    private static void isNotLocked(Path file) throws IOException {
        var first = ByteBuffer.wrap(Inspection.beginning(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (first.limit() > FLAGS_AT + 1 && (first.getShort(FLAGS_AT) & ENCRYPTED) != 0) {
            throw Unfit.locked();
        }
    }

    /**
     * What ends it says where its list of parts is: right before, so that nothing is in between.
     */
    private static void endsAsAnArchive(Path file) throws IOException {
        var last = ByteBuffer.wrap(Tail.of(file, END_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
        if (last.limit() < END_LENGTH || last.getInt(0) != END) {
            throw Unfit.damaged("the document does not end where the file does");
        }
        var list = Integer.toUnsignedLong(last.getInt(LIST_AT));
        var length = Integer.toUnsignedLong(last.getInt(LIST_LENGTH_AT));
        if (list + length + END_LENGTH != Files.size(file)) {
            throw Unfit.damaged("the document does not begin where the file does");
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
