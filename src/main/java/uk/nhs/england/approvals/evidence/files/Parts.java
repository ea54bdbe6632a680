package uk.nhs.england.approvals.evidence.files;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * The parts of an office document, read one after the other and thrown away.
 *
 * @param names of all parts
 * @param descriptions the text of those parts that say what the document is, by name
 */
record Parts(Set<String> names, Map<String, String> descriptions) {

    private static final int LONGEST_DESCRIPTION = 1 << 20;

    /**
     * Reads a document to its end.
     *
     * @param depth 1 for the file itself, 2 for a document within it
     */
    static Parts read(InputStream packed, Opening opening, int depth) throws IOException {
        Opening.within(depth);
        var parts = new Parts(new LinkedHashSet<>(), new LinkedHashMap<>());
        var zip = new ZipInputStream(packed);
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                opening.entry();
                parts.checkName(entry.getName());
                parts.readPart(entry.getName(), new Counted(zip, opening), depth, opening);
            }
        } catch (EOFException e) {
            throw Unfit.damaged("it breaks off");
        }
        return parts;
    }

    /** Which office document it is. */
    FileType type() {
        return OfficeType.of(this);
    }

    private void checkName(String name) {
        if (name.startsWith("/") || name.contains("\\") || name.contains("..")) {
            throw Unfit.damaged("a part of it leads out of it");
        }
        if (!names.add(name)) {
            throw Unfit.damaged("two parts have the same name");
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin")
                || lower.endsWith("vbadata.xml")
                || name.startsWith("Basic/")
                || name.startsWith("Scripts/")) {
            throw Unfit.runs("macros");
        }
    }

    private void readPart(String name, InputStream part, int depth, Opening opening)
            throws IOException {
        var in = new BufferedInputStream(part, Signature.LENGTH * 8);
        in.mark(Signature.LENGTH * 4);
        var beginning = in.readNBytes(Signature.LENGTH);
        in.reset();
        var known = Signature.of(beginning);
        var kind = known.map(Signature::kind).orElse(Signature.Kind.OTHER);
        if (kind == Signature.Kind.PROGRAM || kind == Signature.Kind.ARCHIVE) {
            throw Unfit.carries(known.orElseThrow().what());
        }
        if (kind == Signature.Kind.ZIP) {
            Parts.read(in, opening, depth + 1).type();
        } else if (OfficeType.describes(name)) {
            descriptions.put(name, text(in));
        }
        in.transferTo(OutputStream.nullOutputStream());
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readNBytes(LONGEST_DESCRIPTION), StandardCharsets.UTF_8);
    }
}
