package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text made ready to be compared with entries of one state of the index. */
final class Asked {

    private static final int WORDS_SHOWN = 8;

    private final Vocabulary vocabulary;
    private final Vocabulary titles;
    private final Weighed words;
    private final Weighed titleWords;
    private final double @Nullable [] meaning;
    private final Centre centre;
    private final Map<Integer, String> written = new HashMap<>();

    Asked(Question question, Vocabulary vocabulary, Vocabulary titles, Centre centre) {
        this.vocabulary = vocabulary;
        this.titles = titles;
        this.centre = centre;
        this.words = vocabulary.weigh(question.words());
        this.titleWords = titles.weigh(question.titleWords());
        var direction = question.direction();
        this.meaning = direction == null ? null : centre.from(direction);
        for (var word : question.words()) {
            written.putIfAbsent(vocabulary.known(word.stem()), word.written());
        }
    }

    Weighed words() {
        return words;
    }

    double @Nullable [] meaning() {
        return meaning;
    }

    Ranked rank(Known known) {
        var score = new Score(words(known), meaning(known), title(known));
        return new Ranked(known, score, score.total(), inCommon(known));
    }

    /** The root lifts a cosine of words to the scale on which like texts differ in meaning. */
    private double words(Known known) {
        return Math.sqrt(words.cosine(known.words(), vocabulary));
    }

    private @Nullable Double meaning(Known known) {
        var other = known.direction();
        return meaning == null || other == null ? null : Centre.cosine(meaning, centre.from(other));
    }

    private @Nullable Double title(Known known) {
        return titleWords.isEmpty() || known.titleWords().isEmpty()
                ? null
                : titleWords.cosine(known.titleWords(), titles);
    }

    private List<String> inCommon(Known known) {
        var shared = new HashMap<Integer, Double>();
        known.words()
                .forEach(
                        (number, times) -> {
                            var weight = words.weight(number);
                            if (weight > 0) {
                                shared.put(number, weight * vocabulary.weight(number, times));
                            }
                        });
        return shared.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Double>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> written.getOrDefault(entry.getKey(), "")))
                .limit(WORDS_SHOWN)
                .map(entry -> written.getOrDefault(entry.getKey(), ""))
                .toList();
    }
}
