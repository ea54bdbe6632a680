package uk.nhs.england.approvals.likeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The service's own ranking of a corpus. */
final class Ranking {

    private final Corpus corpus;
    private final Map<Integer, List<Ranked>> ranked = new LinkedHashMap<>();

    /** Ranks everything for every entry; without a model by the words alone. */
    Ranking(Corpus corpus, Map<Hash, Direction> directions) {
        this.corpus = corpus;
        try (var index = new Index()) {
            index.apply(stored(corpus, directions));
            for (var i = 0; i < corpus.entries().size(); i++) {
                var query = corpus.query(i);
                var direction = directions.get(Hash.of(query.title(), query.text()));
                ranked.put(i, index.like(Question.of(query, direction)));
            }
        }
    }

    private static List<Stored> stored(Corpus corpus, Map<Hash, Direction> directions) {
        var stored = new ArrayList<Stored>();
        for (var entry : corpus.entries()) {
            var hash = Hash.of(entry.title(), entry.text());
            stored.add(new Stored(entry, hash, 1, false, directions.get(hash)));
        }
        return stored;
    }

    Figures figures() {
        var ranks = new ArrayList<Integer>();
        for (var query : corpus.answers().keySet()) {
            var places = ranked.get(query).stream().map(Ranking::place).toList();
            ranks.add(first(corpus, query, places));
        }
        return new Figures(ranks);
    }

    /**
     * The place of the first answer among the ranked; texts identical to the query do not count.
     */
    static int first(Corpus corpus, int query, List<Integer> places) {
        var rank = 0;
        for (var place : places) {
            if (corpus.answers().getOrDefault(query, Set.of()).contains(place)) {
                return rank + 1;
            }
            rank += corpus.identical(query, place) ? 0 : 1;
        }
        return Integer.MAX_VALUE;
    }

    private static int place(Ranked ranked) {
        return Integer.parseInt(ranked.known().reference());
    }

    /** What a lead would have to answer if matches counted from a score on, at most so many. */
    Likely likely(double from, int most) {
        var likely = new Likely();
        for (var query : ranked.keySet()) {
            var found =
                    ranked.get(query).stream()
                            .filter(match -> match.total() >= from)
                            .filter(match -> !corpus.identical(query, place(match)))
                            .limit(most)
                            .map(Ranking::place)
                            .toList();
            likely.add(found, corpus.answers().getOrDefault(query, Set.of()));
        }
        return likely;
    }
}
