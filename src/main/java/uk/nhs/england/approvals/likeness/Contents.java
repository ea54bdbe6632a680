package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * What one node's index holds. Finds candidates by their strongest words and by meaning, then
 * compares each exactly; a score depends on what is held and not on how it came here. Not safe for
 * concurrent use.
 */
final class Contents implements AutoCloseable {

    private static final int CANDIDATES_BY_WORDS = 200;
    private static final int CANDIDATES_BY_MEANING = 100;
    private static final int SKETCHES = 1000;
    private static final int STRONGEST_WORDS = 40;

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::total)
                    .reversed()
                    .thenComparing(ranked -> ranked.known().key());

    private final Map<String, Known> known = new HashMap<>();
    private final Map<Hash, Set<String>> withoutMeaning = new LinkedHashMap<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Vocabulary titles = new Vocabulary();
    private final Centre centre = new Centre(LanguageModel.DIMENSIONS);
    private final Postings postings = new Postings();
    private final ReentrantLock sketching = new ReentrantLock();
    private volatile @Nullable Sketches sketches;

    int size() {
        return known.size();
    }

    boolean lacks(Entries.Changed changed) {
        var have = known.get(Known.key(changed.kind(), changed.reference()));
        return have == null || have.change() < changed.change();
    }

    Optional<Direction> direction(String reference, Hash hash) {
        return Stream.of(Kind.values())
                .map(kind -> known.get(Known.key(kind, reference)))
                .filter(entry -> entry != null && entry.hash().equals(hash))
                .map(Known::direction)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The texts whose direction is yet to be computed, the first come first. */
    Set<Hash> withoutMeaning() {
        return withoutMeaning.keySet();
    }

    /** Takes entries in or out. */
    void apply(List<Stored> batch) throws IOException {
        sketches = null;
        for (var stored : batch) {
            leaveOut(Known.key(stored.kind(), stored.reference()));
            if (!stored.removed()) {
                take(stored);
            }
        }
    }

    private void leaveOut(String key) throws IOException {
        var gone = known.remove(key);
        if (gone == null) {
            return;
        }
        postings.remove(key);
        vocabulary.remove(gone.words());
        titles.remove(gone.titleWords());
        if (gone.direction() != null) {
            centre.remove(gone.direction());
        }
        var waiting = withoutMeaning.get(gone.hash());
        if (waiting != null && waiting.remove(key) && waiting.isEmpty()) {
            withoutMeaning.remove(gone.hash());
        }
    }

    private void take(Stored stored) throws IOException {
        var words = vocabulary.bag(Word.of(stored.whole()));
        var titleWords = titles.bag(Word.of(stored.title()));
        var taken = stored.known(words, titleWords);
        known.put(taken.key(), taken);
        vocabulary.add(words);
        titles.add(titleWords);
        postings.put(taken.key(), stored.whole());
        if (taken.direction() == null) {
            withoutMeaning
                    .computeIfAbsent(taken.hash(), _ -> new LinkedHashSet<>())
                    .add(taken.key());
        } else {
            centre.add(taken.direction());
        }
    }

    /** Learns what a text means, if any entry waits for it. */
    void learn(Hash hash, Direction direction) {
        sketches = null;
        var keys = withoutMeaning.remove(hash);
        for (var key : keys == null ? Set.<String>of() : keys) {
            known.computeIfPresent(key, (_, entry) -> entry.with(direction));
            centre.add(direction);
        }
    }

    /** The entries most like the text, best first. */
    List<Ranked> like(Question question) throws IOException {
        var asked = Asked.of(question, profile(question), vocabulary);
        var ranked =
                Stream.concat(byWords(question), byMeaning(question, asked))
                        .distinct()
                        .filter(candidate -> !candidate.reference().equals(question.except()))
                        .map(candidate -> asked.rank(candidate, profile(candidate)))
                        .sorted(BEST_FIRST)
                        .toList();
        return Crowd.takenOff(ranked).stream().sorted(BEST_FIRST).toList();
    }

    private Profile profile(Question question) {
        return new Profile(
                vocabulary.weigh(question.words()),
                titles.weigh(question.titleWords()),
                meaning(question.direction()));
    }

    private Profile profile(Known entry) {
        return new Profile(
                vocabulary.weigh(entry.words()),
                titles.weigh(entry.titleWords()),
                meaning(entry.direction()));
    }

    private double @Nullable [] meaning(@Nullable Direction direction) {
        return direction == null ? null : centre.from(direction);
    }

    private Stream<Known> byWords(Question question) throws IOException {
        var strongest = vocabulary.strongest(question.words(), STRONGEST_WORDS);
        return postings.most(strongest, CANDIDATES_BY_WORDS).stream()
                .map(known::get)
                .filter(Objects::nonNull);
    }

    private Stream<Known> byMeaning(Question question, Asked asked) {
        var meaning = asked.meaning();
        var direction = question.direction();
        return meaning == null || direction == null
                ? Stream.of()
                : nearest(direction, Centre.roughly(meaning)).stream();
    }

    /** Made for the first who asks after a change. */
    private Sketches sketches() {
        sketching.lock();
        try {
            var made = sketches;
            if (made == null) {
                made = new Sketches(known.values(), centre);
                sketches = made;
            }
            return made;
        } finally {
            sketching.unlock();
        }
    }

    private List<Known> nearest(Direction asked, byte[] steps) {
        var nearest = new PriorityQueue<>(Near.FARTHEST_FIRST);
        for (var entry : sketches().nearest(centre.side(asked), SKETCHES)) {
            var direction = entry.direction();
            if (direction == null) {
                continue;
            }
            var closeness = direction.dot(steps);
            var farthest = nearest.peek();
            if (farthest == null
                    || nearest.size() < CANDIDATES_BY_MEANING
                    || closeness >= farthest.closeness()) {
                nearest.add(new Near(entry, closeness));
            }
            if (nearest.size() > CANDIDATES_BY_MEANING) {
                nearest.poll();
            }
        }
        var found = new ArrayList<Known>();
        nearest.forEach(near -> found.add(near.known()));
        return found;
    }

    @Override
    public void close() throws IOException {
        postings.close();
    }

    private record Near(Known known, int closeness) {

        /** By key where they are as close, so that nodes agree. */
        private static final Comparator<Near> FARTHEST_FIRST =
                Comparator.comparingInt(Near::closeness)
                        .thenComparing(near -> near.known().key(), Comparator.reverseOrder());
    }
}
