package uk.nhs.england.approvals.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import static uk.nhs.england.approvals.evidence.files.MadeFiles.docxWith;
import static uk.nhs.england.approvals.evidence.files.MadeFiles.hex;
import static uk.nhs.england.approvals.evidence.files.MadeFiles.text;
import static uk.nhs.england.approvals.testing.Refusing.refuses;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import uk.nhs.england.approvals.kernel.Refused;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** A file is what its content says, is whole, runs nothing and opens safely, or is not kept. */
class FileContentTests {

    private static final String ODT = "application/vnd.oasis.opendocument.text";

    static List<Arguments> good() {
        return List.of(
                Arguments.of("dpia.pdf", MadeFiles.pdf(), FileType.PDF),
                Arguments.of("map.png", MadeFiles.png(), FileType.PNG),
                Arguments.of("photo.jpg", MadeFiles.jpeg(), FileType.JPEG),
                Arguments.of("photo.JPEG", MadeFiles.jpeg(), FileType.JPEG),
                Arguments.of("notes.txt", text("Tested.\r\n\tAll passed: 5 < 6."), FileType.TEXT),
                Arguments.of("bom.csv", text("\uFEFFa,b\n1,\"é, 中\"\n"), FileType.CSV),
                Arguments.of("runbook.md", text("# Runbook\n<br> `<script>`\n"), FileType.MARKDOWN),
                Arguments.of("report.docx", MadeFiles.docx(), FileType.DOCX),
                Arguments.of("costs.xlsx", MadeFiles.xlsx(), FileType.XLSX),
                Arguments.of("a chart within.pptx", MadeFiles.pptx(), FileType.PPTX),
                Arguments.of("plan.odt", MadeFiles.openDocument(ODT, ""), FileType.ODT),
                Arguments.of(
                        "sums.ods",
                        MadeFiles.openDocument(
                                "application/vnd.oasis.opendocument.spreadsheet", ""),
                        FileType.ODS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void aFileOfAnAllowedTypeIsKnownByItsContent(String name, byte[] content, FileType type)
            throws IOException {
        assertThat(inspected(name, content)).isEqualTo(type);
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("dpia.pdf", new byte[0], "file-has-content");
    }

    static List<Arguments> disguised() {
        var tar = new byte[512];
        System.arraycopy(text("ustar"), 0, tar, 257, 5);
        return List.of(
                Arguments.of("a Windows program", MadeFiles.windowsProgram()),
                Arguments.of("a Linux program", hex("7f454c46020101000000000000000000")),
                Arguments.of("a Mac program", hex("cffaedfe0700000103000000")),
                Arguments.of("a Mac program", hex("feedface00000012")),
                Arguments.of("a Java class", hex("cafebabe00000045")),
                Arguments.of("a script", text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("a script", text("\uFEFF#!/bin/sh\n")),
                Arguments.of("a web page", text("  <!DOCTYPE html><script>alert(1)</script>")),
                Arguments.of("a web page", text("<HTML>")),
                Arguments.of("SVG", text("<svg onload='alert(1)'/>")),
                Arguments.of("code", text("<?php system($_GET[0]);")),
                Arguments.of("an archive (gzip)", hex("1f8b0800000000000003")),
                Arguments.of("an archive (RAR)", text("Rar!\u001a\7")),
                Arguments.of("an archive (7-Zip)", hex("377abcaf271c0004")),
                Arguments.of("an archive (tar)", tar),
                Arguments.of("an archive (ZIP)", MadeFiles.zip(parts("a.txt", text("a")))),
                Arguments.of("an empty archive", MadeFiles.zip(parts())),
                Arguments.of("of the old kind", hex("d0cf11e0a1b11ae100000000")),
                Arguments.of("a GIF image", text("GIF89a")),
                Arguments.of("a binary file", hex("0001020304")),
                Arguments.of("a binary file", hex("00ff00ff80")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("disguised")
    void whatIsOfNoAllowedTypeIsRefusedWhateverItIsCalled(String what, byte[] content) {
        for (var name : List.of("dpia.pdf", "dpia.docx", "dpia.txt", "dpia.png", "dpia.exe")) {
            assertThat(refused(name, content, "file-type-is-allowed")).contains(what);
        }
    }

    @Test
    void anImageIsNotCalledAPdf() {
        assertThat(refused("dpia.pdf", MadeFiles.png(), "file-name-says-its-type"))
                .contains("PNG image");
        refused("dpia.exe", MadeFiles.pdf(), "file-name-says-its-type");
        refused("dpia", MadeFiles.pdf(), "file-name-says-its-type");
        refused("dpia.xlsx", MadeFiles.docx(), "file-name-says-its-type");
        refused("dpia.pdf", text("plain"), "file-name-says-its-type");
    }

    @Test
    void textIsUtf8() {
        for (var charset : List.of("windows-1252", "UTF-16")) {
            refused("a.csv", "caf\u00e9".getBytes(Charset.forName(charset)), "text-is-utf-8");
        }
        refused("a.txt", hex("61c3"), "text-is-utf-8");
    }

    @Test
    void textIsTextToItsEnd() {
        var late = "x".repeat(100_000) + "\0";
        refused("a.txt", late.getBytes(StandardCharsets.UTF_8), "file-type-is-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/VBAPROJECT.BIN", "Basic/Standard/m.xml"})
    void aDocumentHasNoMacros(String part) {
        refused("report.docx", docxWith(part, text("Sub AutoOpen()")), "file-runs-nothing");
    }

    @Test
    void aDocumentDoesNotSayThatItHasMacros() {
        var parts =
                parts(
                        "[Content_Types].xml",
                        text("application/vnd.ms-word.document.macroEnabled.main+xml"));
        refused("report.docx", MadeFiles.zip(parts), "file-runs-nothing");
    }

    @Test
    void aDocumentCarriesNoProgramAndNoArchive() {
        refused(
                "report.docx",
                docxWith("word/embeddings/run.bin", MadeFiles.windowsProgram()),
                "file-carries-no-other");
        refused("a.docx", docxWith("word/media/a.gz", hex("1f8b0800")), "file-carries-no-other");
        refused(
                "a.docx",
                docxWith("word/embeddings/a.zip", MadeFiles.zip(parts("a.txt", text("a")))),
                "file-type-is-allowed");
        refused(
                "a.docx",
                docxWith("word/embeddings/a.docx", docxWith("word/vbaProject.bin", text("Sub"))),
                "file-runs-nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/JavaScript (app.alert)", "/Launch << /F (cmd.exe) >>"})
    void aPdfRunsNothing(String object) {
        refused("dpia.pdf", MadeFiles.pdf("/S " + object), "file-runs-nothing");
    }

    @Test
    void aPdfCarriesNoFiles() {
        refused("dpia.pdf", MadeFiles.pdf("/Type /EmbeddedFile"), "file-carries-no-other");
    }

    @Test
    void whatIsForbiddenIsFoundAcrossTheBlocksInWhichAFileIsRead() {
        for (int before = (1 << 20) - 60; before < (1 << 20) - 20; before++) {
            var padded = MadeFiles.pdf("x".repeat(before - 37) + " /JavaScript ");
            refused("dpia.pdf", padded, "file-runs-nothing");
        }
    }

    @Test
    void aLockedFileIsRefused() {
        refused("dpia.pdf", MadeFiles.pdf("/Encrypt 5 0 R"), "file-is-not-locked");
        refused(
                "plan.odt",
                MadeFiles.openDocument(ODT, "<manifest:encryption-data/>"),
                "file-is-not-locked");
        assertThat(refused("a.docx", hex("d0cf11e0a1b11ae1"), "file-type-is-allowed"))
                .contains("with a password");
    }

    @Test
    void aPdfHasObjectsWhereItsEndPointsTo() {
        var program = new String(MadeFiles.windowsProgram(), StandardCharsets.ISO_8859_1);

        refused("dpia.pdf", text("%PDF-1.7\n" + program + "\n%%EOF\n"), "file-is-whole");
        refused(
                "dpia.pdf",
                text("%PDF-1.7\n" + program + "\nstartxref\n9\n%%EOF\n"),
                "file-is-whole");
        refused("dpia.pdf", text("%PDF-1.7\nstartxref\n999\n%%EOF\n"), "file-is-whole");
    }

    @Test
    void aFileIsNotTwoInOne() {
        var zip = MadeFiles.zip(parts("a.txt", text("a")));
        refused("map.png", MadeFiles.joined(MadeFiles.png(), zip), "file-is-whole");
        refused("photo.jpg", MadeFiles.joined(MadeFiles.jpeg(), zip), "file-is-whole");
        refused("dpia.pdf", MadeFiles.joined(MadeFiles.pdf(), zip), "file-is-whole");
        refused("a.docx", MadeFiles.joined(MadeFiles.docx(), MadeFiles.png()), "file-is-whole");
        refused("a.docx", MadeFiles.joined(MadeFiles.docx(), MadeFiles.docx()), "file-is-whole");
    }

    @Test
    void aFileThatBrokeOffIsRefused() {
        for (var good : good()) {
            var name = (String) good.get()[0];
            var content = (byte[]) good.get()[1];
            if (!name.matches(".*\\.(txt|csv|md)")) {
                var half = Arrays.copyOf(content, content.length * 3 / 4);
                refused(name, half, "file-is-whole");
            }
        }
    }

    @Test
    void aDocumentWhosePartsAreDamagedIsRefused() {
        var docx = MadeFiles.docxWith("word/media/noise.txt", text("abc".repeat(500)));
        refused("a.docx", MadeFiles.altered(docx, docx.length / 2, new byte[40]), "file-is-whole");
    }

    @Test
    void aDocumentThatHidesAPartFromItsListIsRefused() {
        var docx = MadeFiles.docx();
        var list = new String(docx, StandardCharsets.ISO_8859_1).lastIndexOf("word/document.xml");
        refused("a.docx", MadeFiles.altered(docx, list, (byte) 'W'), "file-is-whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron.d/x", "/etc/passwd", "word\\..\\x"})
    void aPartThatLeadsOutOfTheDocumentIsRefused(String name) {
        refused("a.docx", docxWith(name, text("x")), "file-is-whole");
    }

    @Test
    void aZipBombIsRefusedBeforeItGoesOff() {
        var bomb = MadeFiles.bomb(150);
        assertThat(bomb.length).isLessThan(200_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () ->
                        assertThat(refused("a.docx", bomb, "file-opens-to-a-sensible-size"))
                                .contains("100 times its size"));
    }

    @Test
    void aBombWithinADocumentIsRefused() {
        refused(
                "a.docx",
                docxWith("word/embeddings/a.docx", MadeFiles.bomb(50)),
                "file-opens-to-a-sensible-size");
    }

    @Test
    void documentsAreNotNestedForEver() {
        var deep = MadeFiles.docx();
        for (int i = 0; i < 4; i++) {
            deep = docxWith("word/embeddings/a.docx", deep);
        }
        refused("a.docx", deep, "file-opens-to-a-sensible-size");
    }

    @Test
    void aDocumentHasNoMorePartsThanAnOfficeWrites() {
        var parts = MadeFiles.docxParts();
        for (int i = 0; i < Opening.MOST_ENTRIES; i++) {
            parts.put("word/" + i, new byte[0]);
        }
        refused("a.docx", MadeFiles.zip(parts), "file-opens-to-a-sensible-size");
    }

    /** Whatever bytes come, they are kept or refused with a reason; nothing else happens. */
    @Property(tries = 500)
    void anyBytesAreKeptOrRefused(@ForAll byte[] bytes, @ForAll boolean afterADocument)
            throws IOException {
        var content = afterADocument ? MadeFiles.joined(MadeFiles.docx(), bytes) : bytes;
        try {
            assertThat(inspected("a.docx", content)).isEqualTo(FileType.DOCX);
        } catch (Refused refused) {
            assertThat(refused.refusals().all()).hasSize(1);
        }
    }

    private static LinkedHashMap<String, byte[]> parts() {
        return new LinkedHashMap<>();
    }

    private static LinkedHashMap<String, byte[]> parts(String name, byte[] part) {
        var parts = parts();
        parts.put(name, part);
        return parts;
    }

    /** Checks that it is refused by this rule; answers the reason. */
    private static String refused(String name, byte[] content, String rule) {
        refuses(() -> inspected(name, content), rule);
        try {
            inspected(name, content);
            throw new AssertionError(name);
        } catch (Refused refused) {
            return refused.refusals().all().getFirst().reason();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static FileType inspected(String name, byte[] content) throws IOException {
        var file = Files.createTempFile("made", ".file");
        try {
            Files.write(file, content);
            return Inspection.of(FileName.of(name), file);
        } finally {
            Files.delete(file);
        }
    }
}
