package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** An index depends on what it holds, not on how it came to it. */
class IndexPropertyTests {

    @Property(tries = 100)
    void anIndexThatFollowedAnyChangesAnswersAsAFreshOne(
            @ForAll("changes") List<Change> changes, @ForAll("texts") String asked) {
        var kept = new HashMap<String, Stored>();
        try (var followed = new Index();
                var fresh = new Index()) {
            var number = 0;
            for (var change : changes) {
                var stored = change.stored(++number);
                followed.apply(List.of(stored));
                kept.put(change.reference(), stored);
            }
            fresh.apply(new ArrayList<>(kept.values()));

            assertThat(answers(followed, asked)).isEqualTo(answers(fresh, asked));
        }
    }

    @Property(tries = 100)
    void aScoreIsFromZeroToOneAndAnIdenticalTextIsFirst(
            @ForAll("changes") List<Change> changes, @ForAll("texts") String asked) {
        try (var index = new Index()) {
            var number = 0;
            for (var change : changes) {
                index.apply(List.of(change.stored(++number)));
            }
            index.apply(List.of(Some.stored(entry("same", asked), ++number, null)));
            var answers = answers(index, asked);

            assertThat(answers).allMatch(match -> match.score() >= 0 && match.score() <= 1);
            assertThat(answers.getFirst().score()).isEqualTo(1, within(1e-9));
        }
    }

    @Property(tries = 200)
    void aScoreIsTheSameFromEitherSide(@ForAll("texts") String one, @ForAll("texts") String other) {
        var vocabulary = new Vocabulary();
        vocabulary.add(vocabulary.bag(Word.of(one)));
        vocabulary.add(vocabulary.bag(Word.of(other)));
        var ones = vocabulary.weigh(Word.of(one));
        var others = vocabulary.weigh(Word.of(other));

        assertThat(ones.cosine(others)).isEqualTo(others.cosine(ones)).isBetween(0.0, 1.0);
    }

    private static List<Match> answers(Index index, String asked) {
        return index.like(Question.of(new Text(asked, asked, null), direction(asked))).stream()
                .map(Ranked::match)
                .toList();
    }

    private static Direction direction(String text) {
        return Some.direction(text.hashCode() % 5);
    }

    private static Entry entry(String reference, String text) {
        return Some.entry(reference, text, text);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        var references = Arbitraries.of("A", "B", "C", "D", "E", "F", "G", "H");
        return Combinators.combine(references, texts().injectNull(0.3), Arbitraries.of(true, false))
                .as(Change::new)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("zebra", "portal", "booking", "trust", "vaccine", "ledger", "quill")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }

    /** An entry is kept with a text, understood or not, or removed where there is none. */
    record Change(String reference, @Nullable String text, boolean understood) {

        Stored stored(int number) {
            return text == null
                    ? Some.removed(reference, number)
                    : Some.stored(
                            entry(reference, text), number, understood ? direction(text) : null);
        }
    }
}
