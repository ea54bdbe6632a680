package uk.nhs.england.approvals.likeness;

import java.util.Map;

/**
 * The stems of an asked text with their weights.
 *
 * @param weights by the number of the stem; only stems that some text has
 * @param length of all weights as a vector, with the stems that no text has
 */
record Weighed(Map<Integer, Double> weights, double length) {

    boolean isEmpty() {
        return length == 0;
    }

    double weight(int number) {
        return weights.getOrDefault(number, 0.0);
    }

    /** The cosine between this and a text of the index, from 0 to 1. */
    double cosine(Bag bag, Vocabulary vocabulary) {
        var sums = new double[2];
        bag.forEach(
                (number, times) -> {
                    var weight = vocabulary.weight(number, times);
                    sums[0] += weight * weight(number);
                    sums[1] += weight * weight;
                });
        var lengths = length * Math.sqrt(sums[1]);
        return lengths == 0 ? 0 : Math.min(1, sums[0] / lengths);
    }
}
