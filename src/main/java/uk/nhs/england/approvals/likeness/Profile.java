package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;

/** A text made ready to be compared in one state of the index. */
final class Profile {

    private final Weighed words;
    private final Weighed title;
    private final double @Nullable [] meaning;

    /**
     * @param words of title and text
     * @param title the words of the title
     * @param meaning its direction seen from the centre, of length 1; null when it is not known
     */
    Profile(Weighed words, Weighed title, double @Nullable [] meaning) {
        this.words = words;
        this.title = title;
        this.meaning = meaning;
    }

    Weighed words() {
        return words;
    }

    double @Nullable [] meaning() {
        return meaning;
    }

    /** The same from either side. */
    Score score(Profile other) {
        return new Score(words(other), meaning(other), title(other));
    }

    /** The root lifts a cosine of words to the scale on which like texts differ in meaning. */
    private double words(Profile other) {
        return Math.sqrt(words.cosine(other.words));
    }

    private @Nullable Double meaning(Profile other) {
        return meaning == null || other.meaning == null
                ? null
                : Centre.cosine(meaning, other.meaning);
    }

    private @Nullable Double title(Profile other) {
        return title.isEmpty() || other.title.isEmpty() ? null : title.cosine(other.title);
    }
}
