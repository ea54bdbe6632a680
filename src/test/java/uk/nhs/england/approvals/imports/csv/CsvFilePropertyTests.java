package uk.nhs.england.approvals.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.stream.Collectors;

/** Whatever is written as comma-separated values is read as it was. */
class CsvFilePropertyTests {

    @Property
    void whatIsWrittenIsRead(@ForAll("tables") List<List<String>> table) {
        var text =
                table.stream()
                        .map(
                                cells ->
                                        cells.stream()
                                                .map(CsvFilePropertyTests::quoted)
                                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n"));

        var lines = CsvFileTests.read(text);

        assertThat(lines).allMatch(line -> line.fault() == null);
        assertThat(lines.stream().map(CsvLine::cells).toList()).isEqualTo(table);
    }

    @Property
    void aBrokenLineCostsNoOther(@ForAll("tables") List<List<String>> table) {
        var good =
                table.stream()
                        .map(
                                cells ->
                                        cells.stream()
                                                .map(cell -> cell.replaceAll("[\r\n\"]", "_"))
                                                .map(CsvFilePropertyTests::quoted)
                                                .collect(Collectors.joining(",")))
                        .toList();

        var lines = CsvFileTests.read("\"a\"b,c\n" + String.join("\n", good));

        assertThat(lines.getFirst().fault()).isNotNull();
        assertThat(lines.subList(1, lines.size())).hasSize(good.size());
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.fault() == null);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var cell =
                Arbitraries.strings()
                        .withChars("ab,\";='\n\r\t é£中")
                        .ofMaxLength(12)
                        .map(text -> "x" + text);
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(12));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
