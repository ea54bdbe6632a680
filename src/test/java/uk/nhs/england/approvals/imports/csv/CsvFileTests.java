package uk.nhs.england.approvals.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Files as people send them are read line by line, and what is broken is named. */
class CsvFileTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void cellsMayHoldCommasQuotesAndLineBreaks() {
        var lines = read("a,\"b, \"\"c\"\"\r\nd\",e\r\nnext,line,here\r\n");

        assertThat(lines.getFirst().cells()).containsExactly("a", "b, \"c\"\r\nd", "e");
        assertThat(lines.getFirst().number()).isEqualTo(1);
        assertThat(lines.getFirst().last()).isEqualTo(2);
        assertThat(lines.get(1).number()).isEqualTo(3);
    }

    @Test
    void emptyLinesAreNoLinesAndStillCount() {
        var lines = read("a\n\n\nb");

        assertThat(lines).extracting(CsvLine::number).containsExactly(1L, 4L);
    }

    @Test
    void aLineLongerThanAnyRecordIsNamedSoAndCostsOneLineOnly() {
        var lines = read("1,good\r\n2," + "x".repeat(1_100_000) + "\r\n3,good\r\n");

        assertThat(lines).extracting(CsvLine::number).containsExactly(1L, 2L, 3L);
        assertThat(lines.get(1).fault())
                .isEqualTo("This line has more than 1000000 characters: is its end a line break?");
        assertThat(lines.get(2).cells()).containsExactly("3", "good");
    }

    @Test
    void aQuoteThatSwallowsMoreThanARecordIsNamedSo() {
        var lines = read("1,good\n2,\"open\n" + "3,good\n".repeat(200_000));

        assertThat(lines).hasSize(200_002);
        assertThat(lines.get(1).fault()).contains("quotation mark");
    }

    @Test
    void aQuoteLeftOpenCostsOneLineOnly() {
        var lines = read("1,good\n2,\"open\n3,good\n4,\"quoted\"\n5,good\n");

        assertThat(lines).extracting(CsvLine::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(lines.get(1).fault()).contains("quotation mark");
        assertThat(lines.get(2).cells()).containsExactly("3", "good");
        assertThat(lines.get(3).cells()).containsExactly("4", "quoted");
    }

    @Test
    void aQuoteLeftOpenToTheEndCostsOneLineOnly() {
        var lines = read("1,good\n2,\"open\n3,good\n");

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).fault()).isNotNull();
        assertThat(lines.get(2).cells()).containsExactly("3", "good");
    }

    @Test
    void twoQuotesLeftOpenSwallowNoLineBetweenThem() {
        var lines = read("1,good,x\n2,\"open,x\n3,good,x\n4,open\"\n5,good,x\n");

        assertThat(lines).extracting(CsvLine::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(lines.get(1).fault()).contains("quotation mark");
        assertThat(lines.get(2).cells()).containsExactly("3", "good", "x");
    }

    @Test
    void aFileOfBrokenLinesIsNoFile() {
        assertThatThrownBy(() -> read("\"a\"b\n".repeat(200)))
                .isInstanceOf(BrokenFile.class)
                .hasMessageContaining("line 101");
    }

    @Test
    void aByteOrderMarkSaysTheEncoding() throws IOException {
        assertThat(text("\uFEFFname", StandardCharsets.UTF_8, null)).isEqualTo("name");
        assertThat(text("\uFEFFnäme", StandardCharsets.UTF_16LE, null)).isEqualTo("näme");
        assertThat(text("\uFEFFnäme", StandardCharsets.UTF_16BE, "windows-1252")).isEqualTo("näme");
    }

    @Test
    void utf16IsKnownWithoutAMarkToo() throws IOException {
        assertThat(text("name,£", StandardCharsets.UTF_16LE, null)).isEqualTo("name,£");
        assertThat(text("name,£", StandardCharsets.UTF_16BE, null)).isEqualTo("name,£");
    }

    @Test
    void anotherEncodingIsSaid() throws IOException {
        assertThat(text("£5 – naïve", WINDOWS, "windows-1252")).isEqualTo("£5 – naïve");
    }

    @Test
    void bytesWithoutMeaningAreMarked() throws IOException {
        assertThat(text("£5", WINDOWS, null)).isEqualTo(Encoding.UNREADABLE + "5");
        assertThat(text("\u0081", StandardCharsets.ISO_8859_1, "windows-1252"))
                .isEqualTo(String.valueOf(Encoding.UNREADABLE));
    }

    @Test
    void aShortFileIsReadWhole() throws IOException {
        assertThat(text("", StandardCharsets.UTF_8, null)).isEmpty();
        assertThat(text("a", StandardCharsets.UTF_8, null)).isEqualTo("a");
        assertThat(text("ab", StandardCharsets.UTF_8, null)).isEqualTo("ab");
    }

    private static String text(String text, Charset charset, String said) throws IOException {
        var bytes = new ByteArrayInputStream(text.getBytes(charset));
        try (var reader = Encoding.open(bytes, said)) {
            var read = new StringBuilder();
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                read.append((char) next);
            }
            return read.toString();
        }
    }

    static List<CsvLine> read(String text) {
        var lines = new ArrayList<CsvLine>();
        try (var file = new CsvFile(() -> new java.io.StringReader(text), ',')) {
            file.forEachRemaining(lines::add);
        }
        return lines;
    }
}
