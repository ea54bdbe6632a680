package uk.nhs.england.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

class KeysetTests {

    private static final Paging TWO = new Paging(2, "reference", true, null);

    @Property
    void aCursorLeadsBackToWhereItWasMade(
            @ForAll @Size(min = 1, max = 4) List<@StringLength(max = 50) String> values) {
        var end = new Keyset(values.stream().map(KeysetTests::wellFormed).toList());

        assertThat(Cursor.read("-changed", Cursor.write("-changed", end))).isEqualTo(end);
    }

    @Property
    void whateverIsNoCursorIsRefused(@ForAll @NotEmpty String text) {
        assertBadCursor(() -> Cursor.read("", text));
    }

    @Example
    void aCursorBelongsToItsOrder() {
        var cursor = Cursor.write("reference", Keyset.of("BC-2026-0001"));

        assertBadCursor(() -> Cursor.read("-reference", cursor));
    }

    @Example
    void valuesAreReadAsTheirTypes() {
        var day = LocalDate.of(2026, 11, 30);
        var instant = Instant.parse("2026-11-30T09:00:00Z");
        var id = new UUID(1, 2);
        var end = Keyset.of(day, instant, 42L, "x", id);

        assertThat(end.date(0)).isEqualTo(day);
        assertThat(end.instant(1)).isEqualTo(instant);
        assertThat(end.number(2)).isEqualTo(42);
        assertThat(end.count(2)).isEqualTo(42);
        assertThat(end.text(3)).isEqualTo("x");
        assertThat(end.id(4)).isEqualTo(id);
        assertBadCursor(() -> end.number(3));
        assertBadCursor(() -> end.date(3));
        assertBadCursor(() -> end.text(5));
    }

    @Example
    void aPlaceThatNoListCanHaveIsABadCursor() {
        var end = Keyset.of("+999999999-12-31", "-0001-01-01", "0999-12-31", "2147483648");
        var times = Keyset.of("+999999999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "9".repeat(30));
        var texts = Keyset.of("a\u0000b", "line\nbreak", "<b>", "not-an-id");

        for (int index = 0; index < 3; index++) {
            int at = index;
            assertBadCursor(() -> end.date(at));
            assertBadCursor(() -> times.instant(at));
            assertBadCursor(() -> texts.text(at));
        }
        assertBadCursor(() -> end.count(3));
        assertThat(end.number(3)).isEqualTo(2_147_483_648L);
        assertBadCursor(() -> times.number(2));
        assertBadCursor(() -> texts.id(3));
        assertBadCursor(() -> texts.id(0));
    }

    @Example
    void aSliceKnowsWhetherThereIsMore() {
        var last = Slice.of(List.of("a", "b"), TWO, Keyset::of);
        var first = Slice.of(List.of("a", "b", "c"), TWO, Keyset::of);

        assertThat(last).isEqualTo(new Slice<>(List.of("a", "b"), null));
        assertThat(first.items()).containsExactly("a", "b");
        var next = Objects.requireNonNull(first.next());
        assertThat(Cursor.read("-reference", next)).isEqualTo(Keyset.of("b"));
    }

    /** Half characters cannot be written as JSON, and no text that is kept holds any. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void assertBadCursor(ThrowingCallable reading) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(reading)
                .satisfies(
                        refused ->
                                assertThat(refused.type())
                                        .isEqualTo(ProblemType.MALFORMED_REQUEST));
    }
}
