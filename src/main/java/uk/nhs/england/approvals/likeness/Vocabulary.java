package uk.nhs.england.approvals.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * In how many texts each stem occurs: the fewer, the more it tells. Counts what is in the index now
 * and nothing else, so that nodes agree whatever they have seen before. Not safe for concurrent
 * use.
 */
final class Vocabulary {

    /** Stands for any stem that no text has. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] texts = new int[1 << 10];
    private int total;

    /** The stem's number, given when it is first met. */
    int number(String stem) {
        var number = numbers.computeIfAbsent(stem, _ -> numbers.size());
        if (number >= texts.length) {
            texts = Arrays.copyOf(texts, 2 * number);
        }
        return number;
    }

    /** The number of each stem of the words with how often it occurs, in the order of numbers. */
    Bag bag(List<Word> words) {
        var counts = new HashMap<Integer, Integer>();
        words.forEach(word -> counts.merge(number(word.stem()), 1, Integer::sum));
        return Bag.of(counts);
    }

    void add(Bag bag) {
        count(bag, 1);
    }

    void remove(Bag bag) {
        count(bag, -1);
    }

    private void count(Bag bag, int more) {
        if (bag.isEmpty()) {
            return;
        }
        total += more;
        bag.forEach((number, _) -> texts[number] += more);
    }

    /** The words of a text that is asked about: a reader gives no number to a new stem. */
    Weighed weigh(List<Word> words) {
        var counts = new HashMap<Integer, Integer>();
        var unknown = new HashMap<String, Integer>();
        for (var word : words) {
            var number = known(word.stem());
            if (number == UNKNOWN) {
                unknown.merge(word.stem(), 1, Integer::sum);
            } else {
                counts.merge(number, 1, Integer::sum);
            }
        }
        return Weighed.of(Bag.of(counts), unknown.values(), this);
    }

    /** The words of a text that is in the index. */
    Weighed weigh(Bag bag) {
        return Weighed.of(bag, List.of(), this);
    }

    /** The words that tell most, by what they would add to a score for each time in a text. */
    Map<String, Double> strongest(List<Word> words, int most) {
        var counts = new TreeMap<String, Integer>();
        words.forEach(word -> counts.merge(word.stem(), 1, Integer::sum));
        var added = new TreeMap<String, Double>();
        counts.forEach(
                (stem, times) -> {
                    var number = known(stem);
                    if (number != UNKNOWN) {
                        added.put(stem, weight(number, times) * tells(number));
                    }
                });
        var strongest = new LinkedHashMap<String, Double>();
        added.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(most)
                .forEach(entry -> strongest.put(entry.getKey(), entry.getValue()));
        return strongest;
    }

    /** The number of a stem that some text had; -1 for any other. */
    int known(String stem) {
        return numbers.getOrDefault(stem, UNKNOWN);
    }

    /** What a stem weighs that occurs so often: more for a rare stem, little more for each time. */
    double weight(int number, int times) {
        return (1 + StrictMath.log(times)) * tells(number);
    }

    /** BM25's inverse document frequency, which is never negative; most for what no text has. */
    double tells(int number) {
        var in = number == UNKNOWN ? 0 : texts[number];
        return StrictMath.log1p((total - in + 0.5) / (in + 0.5));
    }
}
