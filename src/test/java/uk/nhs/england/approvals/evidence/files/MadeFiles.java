package uk.nhs.england.approvals.evidence.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made byte by byte: good ones, and such as somebody would send to do harm. */
public final class MadeFiles {

    private static final String MAIN =
            "<Types><Override"
                + " ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/></Types>";

    private MadeFiles() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] hex(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }

    public static byte[] pdf() {
        return pdf("");
    }

    /** A PDF with that among its objects. */
    public static byte[] pdf(String object) {
        return text(
                "%PDF-1.7\n1 0 obj << /Type /Catalog "
                        + object
                        + " >> endobj\nstartxref\n9\n%%EOF\n");
    }

    /** A PNG of one pixel. */
    public static byte[] png() {
        return hex(
                "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
                    + "1f15c4890000000a49444154789c6360000000020001e221bc330000000049454e44ae426082");
    }

    public static byte[] jpeg() {
        return hex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    /** As a compiler for Windows begins a program. */
    public static byte[] windowsProgram() {
        var program = new byte[512];
        var header = hex("4d5a90000300000004000000ffff0000b800000000000000400000000000000000");
        System.arraycopy(header, 0, program, 0, header.length);
        System.arraycopy(text("This program cannot be run in DOS mode."), 0, program, 78, 39);
        return program;
    }

    public static byte[] docx() {
        return zip(docxParts());
    }

    /** The parts of a Word document, to be added to. */
    public static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text(MAIN.formatted("wordprocessingml.document")));
        parts.put("word/document.xml", text("<w:document/>"));
        return parts;
    }

    public static byte[] xlsx() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text(MAIN.formatted("spreadsheetml.sheet")));
        return zip(parts);
    }

    public static byte[] pptx() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text(MAIN.formatted("presentationml.presentation")));
        parts.put("ppt/embeddings/chart1.xlsx", xlsx());
        return zip(parts);
    }

    /** A Word document with one more part. */
    public static byte[] docxWith(String name, byte[] part) {
        var parts = docxParts();
        parts.put(name, part);
        return zip(parts);
    }

    /** An OpenDocument file of that type. */
    public static byte[] openDocument(String mediaType, String manifest) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text(mediaType));
        parts.put("META-INF/manifest.xml", text(manifest));
        parts.put("content.xml", text("<office:document-content/>"));
        return zip(parts);
    }

    /** A document that unpacks to that many megabytes of nothing. */
    public static byte[] bomb(int megabytes) {
        return docxWith("word/media/image1.bmp", new byte[megabytes << 20]);
    }

    /** A ZIP of these parts, the first one stored as it is, as OpenDocument wants it. */
    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var isFirst = true;
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                if (isFirst) {
                    store(entry, part.getValue());
                    isFirst = false;
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
    }

    public static byte[] joined(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    /** The same with other bytes from that place on. */
    public static byte[] altered(byte[] bytes, int at, byte... others) {
        var altered = bytes.clone();
        System.arraycopy(others, 0, altered, at < 0 ? bytes.length + at : at, others.length);
        return altered;
    }
}
