package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the index is asked.
 *
 * @param words of title and text
 * @param titleWords of the title
 * @param direction what it means; null when that is not known or does not count
 * @param except the reference that is no answer; null for none
 */
record Question(
        List<Word> words,
        List<Word> titleWords,
        @Nullable Direction direction,
        @Nullable String except) {

    static Question of(Text asked, @Nullable Direction direction) {
        return new Question(
                Word.of(asked.title() + "\n" + asked.text()),
                Word.of(asked.title()),
                direction,
                asked.except());
    }
}
