package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;

import java.util.Random;

/** Texts and directions for tests. */
final class Some {

    private Some() {}

    static Entry entry(String reference, String title, String text) {
        return new Entry(Kind.CASE, reference, title, text);
    }

    /**
     * Always the same direction for the same number; those of two numbers have little in common.
     */
    static Direction direction(int number) {
        var random = new Random(number);
        var values = new float[LanguageModel.DIMENSIONS];
        for (var i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian() / 20;
        }
        return Direction.of(values);
    }

    static Stored stored(Entry entry, long change, @Nullable Direction direction) {
        var hash = Hash.of(entry.title(), entry.text());
        return new Stored(entry, hash, change, false, direction);
    }

    static Stored removed(String reference, long change) {
        var nothing = entry(reference, "", "");
        return new Stored(nothing, Hash.of("", ""), change, true, null);
    }
}
