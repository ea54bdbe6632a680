package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;

/**
 * How alike two texts are, each part from 0 to 1 and null where it cannot be told. The parts are on
 * one scale, so that what is left ranks by itself where another is missing.
 *
 * @param words by the words of title and text
 * @param meaning by the directions of the two texts
 * @param title by the words of the titles
 */
record Score(double words, @Nullable Double meaning, @Nullable Double title) {

    private static final double WORDS = 0.5;
    private static final double MEANING = 0.3;
    private static final double TITLE = 0.2;

    /** The parts by their weights. */
    double total() {
        var sum = WORDS * words;
        var weights = WORDS;
        if (meaning != null) {
            sum += MEANING * meaning;
            weights += MEANING;
        }
        if (title != null) {
            sum += TITLE * title;
            weights += TITLE;
        }
        return sum / weights;
    }
}
