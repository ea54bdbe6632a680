package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;

/**
 * An entry as the index knows it.
 *
 * @param change the number of the change that made it so
 * @param words of its title and text
 * @param titleWords of its title
 * @param direction null until it is computed, and when meaning is off
 */
record Known(
        Kind kind,
        String reference,
        String title,
        long change,
        Hash hash,
        Bag words,
        Bag titleWords,
        @Nullable Direction direction) {

    static String key(Kind kind, String reference) {
        return kind + "/" + reference;
    }

    String key() {
        return key(kind, reference);
    }

    Known with(Direction computed) {
        return new Known(kind, reference, title, change, hash, words, titleWords, computed);
    }
}
