package uk.nhs.england.approvals.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What ours is compared with: the cosine of raw counts times ln((1 + n) / (1 + df)) + 1, of words
 * of two characters and more in lower case, as the usual libraries do it when nothing is tuned.
 */
final class PlainTfIdf {

    private static final Pattern WORD =
            Pattern.compile("\\b\\w\\w+\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Map<String, Double>> vectors = new ArrayList<>();

    PlainTfIdf(List<Entry> entries) {
        var in = new HashMap<String, Integer>();
        for (var entry : entries) {
            var counts = new HashMap<String, Double>();
            WORD.matcher((entry.title() + " " + entry.text()).toLowerCase(Locale.ROOT))
                    .results()
                    .forEach(word -> counts.merge(word.group(), 1.0, Double::sum));
            counts.keySet().forEach(word -> in.merge(word, 1, Integer::sum));
            vectors.add(counts);
        }
        vectors.forEach(vector -> weigh(vector, in));
    }

    private void weigh(Map<String, Double> vector, Map<String, Integer> in) {
        vector.replaceAll(
                (word, count) ->
                        count * (Math.log((1.0 + vectors.size()) / (1 + in.get(word))) + 1));
        var length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
        vector.replaceAll((_, weight) -> weight / length);
    }

    List<Integer> ranked(int query) {
        var scores = IntStream.range(0, vectors.size()).mapToObj(i -> cosine(query, i)).toList();
        return IntStream.range(0, vectors.size())
                .boxed()
                .filter(i -> i != query)
                .sorted(Comparator.comparing((Integer i) -> -scores.get(i)))
                .toList();
    }

    private double cosine(int one, int other) {
        var others = vectors.get(other);
        return vectors.get(one).entrySet().stream()
                .mapToDouble(w -> w.getValue() * others.getOrDefault(w.getKey(), 0.0))
                .sum();
    }
}
