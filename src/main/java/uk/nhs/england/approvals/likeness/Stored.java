package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;

/** An entry as it is stored. */
record Stored(Entry entry, Hash hash, long change, boolean removed, @Nullable Direction direction) {

    Kind kind() {
        return entry.kind();
    }

    String reference() {
        return entry.reference();
    }

    String title() {
        return entry.title();
    }

    /** Title and text. */
    String whole() {
        return entry.title() + "\n" + entry.text();
    }

    Known known(Bag words, Bag titleWords) {
        return new Known(kind(), reference(), title(), change, hash, words, titleWords, direction);
    }
}
