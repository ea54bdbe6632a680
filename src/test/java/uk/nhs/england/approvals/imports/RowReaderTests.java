package uk.nhs.england.approvals.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.imports.csv.BrokenFile;
import uk.nhs.england.approvals.imports.csv.CsvLine;
import uk.nhs.england.approvals.imports.csv.Encoding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mapping says what each cell means. */
class RowReaderTests {

    private static final Map<String, Field> FIELDS =
            Stream.of(
                            Field.required("key", FieldType.LINE),
                            Field.optional("text", FieldType.TEXT),
                            Field.optional("day", FieldType.DATE),
                            Field.optional("time", FieldType.INSTANT),
                            Field.optional("pounds", FieldType.NUMBER),
                            Field.optional("yes", FieldType.YES_NO),
                            Field.optional("kind", FieldType.CHOICE),
                            Field.optional("list", FieldType.LIST))
                    .collect(Collectors.toMap(Field::name, field -> field));

    @Test
    void columnsAreJoined() {
        var mapping = mapping(field("key", "a", "b"), field("text", "a", "b"));

        var row = read(mapping, "a,b", "x", "y");

        assertThat(row.text("key")).isEqualTo("x y");
        assertThat(row.text("text")).isEqualTo("x\n\ny");
    }

    @Test
    void aListHasAColumnEachOrOneCellWithSemicolons() {
        assertThat(read(mapping(field("list", "a", "b", "c")), "a,b,c", "x", "", "y").list("list"))
                .containsExactly("x", "y");
        assertThat(read(mapping(field("list", "a")), "a", "x; y;;z").list("list"))
                .containsExactly("x", "y", "z");
    }

    @Test
    void wordsForNotKnownLeaveAFieldEmpty() {
        var row = read(mapping(field("key", "a"), field("text", "b")), "a,b", "x", " NaN ");

        assertThat(row.text("text")).isNull();
        assertThat(row.maps("text")).isTrue();
        assertThat(read(mapping(field("key", "a")), "a", "nan").faults())
                .containsExactly("key: This is empty, and is needed.");
    }

    @Test
    void datesHaveTheFormsOfTheMapping() {
        var mapping = mapping(field("day", "a"));

        assertThat(read(mapping, "a", "31/05/2010").text("day")).isEqualTo("2010-05-31");
        assertThat(read(mapping, "a", "1.4.18").text("day")).isEqualTo("2018-04-01");
        assertThat(read(mapping, "a", "31/02/2010").faults())
                .containsExactly("day: This is not a date in a form of the mapping.");
        assertThat(read(mapping, "a", "05/31/2010").faults()).hasSize(1);
    }

    @Test
    void timesSayTheirOffset() {
        var mapping = mapping(field("time", "a"));

        assertThat(read(mapping, "a", "2026-10-25T01:30:00+01:00").text("time"))
                .isEqualTo("2026-10-25T00:30:00Z");
        assertThat(read(mapping, "a", "2026-10-25T01:30Z").text("time"))
                .isEqualTo("2026-10-25T01:30:00Z");
        assertThat(read(mapping, "a", "2026-10-25T01:30:00").faults())
                .containsExactly(
                        "time: This is not a time with its offset, such as 2026-01-31T21:00:00Z.");
    }

    @Test
    void numbersMayHaveACurrencyAndThousands() {
        var mapping = mapping(times("pounds", 1_000_000, "a"));

        assertThat(read(mapping, "a", "£12,131.5").text("pounds")).isEqualTo("12131500000");
        assertThat(read(mapping, "a", "£26.19m").text("pounds")).isEqualTo("26190000");
        assertThat(read(mapping, "a", "Exempt").faults())
                .containsExactly("pounds: This is not a number.");
        assertThat(read(mapping, "a", "1e999999999").faults()).hasSize(1);
    }

    @Test
    void whatCannotBeReadMayBeLeftEmptyWithANote() {
        var mapping =
                mapping(
                        new FieldMapping(
                                "day",
                                List.of("a"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Unreadable.LEFT_EMPTY));

        var row = read(mapping, "a", "in service");

        assertThat(row.faults()).isEmpty();
        assertThat(row.text("day")).isNull();
        assertThat(row.notes())
                .containsExactly(
                        "day: This is not a date in a form of the mapping, and is left empty.");
    }

    @Test
    void aFormulaIsKeptAsText() {
        for (var formula : List.of("=1+1", "+1", "-1", "@SUM(A1)")) {
            assertThat(read(mapping(field("key", "a")), "a", formula).text("key"))
                    .isEqualTo(formula);
        }
    }

    @Test
    void textsAreMendedOnlyAsFarAsTheMappingSays() {
        var dirty = "<b>\u01815,\u0093quoted\u0094\\nnext\u0007";
        var plain = read(mapping(field("text", "a")), "a", dirty);
        assertThat(plain.text("text")).isEqualTo(dirty);
        assertThat(plain.notes()).isEmpty();

        var mending =
                new Mapping(
                        true,
                        null,
                        null,
                        null,
                        null,
                        EnumSet.allOf(Mending.class),
                        List.of(field("text", "a")));
        assertThat(read(mapping(field("text", "a")), "a", "next\0").faults()).hasSize(1);
        var mended = read(mending, "a", "<b>\u01415 \u0093quoted\u0094\\nnext\0");

        assertThat(mended.text("text")).isEqualTo("£5 “quoted”\nnext");
        assertThat(mended.notes())
                .containsExactly(
                        "Pound signs are put right.",
                        "HTML tags are put right.",
                        "Control characters are put right.");
    }

    @Test
    void aLineWithTooFewOrTooManyCellsIsRefused() {
        assertThat(read(mapping(field("key", "a")), "a,b", "x").faults())
                .containsExactly("This line has 1 cells where the header has 2.");
        assertThat(read(mapping(field("key", "a")), "a,b", "x", "y", "z").faults()).hasSize(1);
    }

    @Test
    void bytesThatCannotBeReadAreNamed() {
        var row = read(mapping(field("key", "a")), "a", "caf" + Encoding.UNREADABLE);

        assertThat(row.faults().getFirst()).startsWith("key: Column 'a' holds bytes");
    }

    @Test
    void columnsThatAreMissingOrTwiceAreNamed() {
        assertThatThrownBy(() -> Columns.named(List.of("b", "c"), mapping(field("key", "a"))))
                .isInstanceOf(BrokenFile.class)
                .hasMessage(
                        "The file has no column 'a', which the mapping reads. Its columns are:"
                                + " b, c.");
        assertThatThrownBy(() -> Columns.named(List.of("a", "a"), mapping(field("key", "a"))))
                .isInstanceOf(BrokenFile.class)
                .hasMessageContaining("2 columns 'a'");
        assertThat(Columns.named(List.of("a", "b", "b"), mapping(field("key", "a"))).width())
                .isEqualTo(3);
    }

    static FieldMapping field(String name, String... columns) {
        return new FieldMapping(
                name, Arrays.asList(columns), null, null, null, null, null, null, null);
    }

    private static FieldMapping times(String name, long times, String column) {
        return new FieldMapping(name, List.of(column), null, null, null, null, null, times, null);
    }

    private static Mapping mapping(FieldMapping... fields) {
        return new Mapping(
                true,
                null,
                null,
                List.of("nan"),
                List.of("d/M/uuuu", "d.M.uu"),
                Set.of(),
                List.of(fields));
    }

    private static Row read(Mapping mapping, String header, String... cells) {
        var columns = Columns.named(List.of(header.split(",")), mapping);
        return new RowReader(mapping, FIELDS, columns)
                .read(new CsvLine(2, 2, List.of(cells), null));
    }
}
