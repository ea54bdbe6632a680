package uk.nhs.england.approvals.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where a slice ended: the sort values of its last item, so that the next slice starts after them.
 *
 * @param values the sort values as text, the unique one last
 */
public record Keyset(List<String> values) {

    public Keyset {
        values = List.copyOf(values);
    }

    /** The place after an item with these sort values; each is kept by its text. */
    public static Keyset of(Object... values) {
        return new Keyset(Arrays.stream(values).map(Object::toString).toList());
    }

    public String text(int index) {
        return read(index, Function.identity());
    }

    public long number(int index) {
        return read(index, Long::valueOf);
    }

    /** A number that counts something within one thing, such as its contracts. */
    public int count(int index) {
        return read(index, Integer::valueOf);
    }

    public UUID id(int index) {
        return read(index, UUID::fromString);
    }

    public LocalDate date(int index) {
        return read(index, IsoTimes::date);
    }

    public Instant instant(int index) {
        return read(index, IsoTimes::instant);
    }

    /**
     * The cursor is the caller's: whatever does not read as the wanted type, or is nothing that the
     * database could hold, is a bad cursor (400).
     */
    private <T> T read(int index, Function<String, T> reader) {
        if (index >= values.size() || !PlainTextValidator.isPlain(values.get(index))) {
            throw Cursor.bad();
        }
        try {
            return reader.apply(values.get(index));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }
}
