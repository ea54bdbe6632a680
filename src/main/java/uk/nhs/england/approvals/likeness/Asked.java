package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text that is asked about, and how it writes its words. */
final class Asked {

    private static final int WORDS_SHOWN = 8;

    private final Profile profile;
    private final Map<Integer, String> written;

    private Asked(Profile profile, Map<Integer, String> written) {
        this.profile = profile;
        this.written = written;
    }

    static Asked of(Question question, Profile profile, Vocabulary vocabulary) {
        var written = new HashMap<Integer, String>();
        for (var word : question.words()) {
            written.putIfAbsent(vocabulary.known(word.stem()), word.written());
        }
        return new Asked(profile, written);
    }

    double @Nullable [] meaning() {
        return profile.meaning();
    }

    Ranked rank(Known known, Profile other) {
        var score = profile.score(other);
        return new Ranked(this, known, other, score, score.total());
    }

    /** The words of this text that tell most of what it shares with another, as it writes them. */
    List<String> inCommon(Weighed other) {
        var shared = new HashMap<String, Long>();
        profile.words()
                .shared(
                        other,
                        (number, product) -> shared.put(written.getOrDefault(number, ""), product));
        return shared.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS_SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }
}
