package uk.nhs.england.approvals.likeness;

import java.util.Collection;

/**
 * The stems of a text with their weights, in whole steps: sums of whole numbers are the same in any
 * order, so that two nodes agree to the last digit though they number stems differently.
 */
final class Weighed {

    /** Small enough that the squares of a hundred thousand stems can be added. */
    private static final double STEPS = 1 << 16;

    private final int[] numbers;
    private final int[] weights;
    private final double length;

    /**
     * @param numbers of the stems, ascending
     * @param squares of the weights in steps, those of stems that no text has among them
     */
    private Weighed(int[] numbers, int[] weights, long squares) {
        this.numbers = numbers;
        this.weights = weights;
        this.length = Math.sqrt((double) squares);
    }

    /**
     * What the vocabulary gives for each stem.
     *
     * @param unknown how often each stem occurs that no text of the index has
     */
    static Weighed of(Bag bag, Collection<Integer> unknown, Vocabulary vocabulary) {
        var numbers = bag.numbers();
        var weights = new int[numbers.length];
        var squares = 0L;
        for (var times : unknown) {
            squares += square(steps(vocabulary.weight(Vocabulary.UNKNOWN, times)));
        }
        for (var i = 0; i < numbers.length; i++) {
            weights[i] = steps(vocabulary.weight(numbers[i], bag.times(i)));
            squares += square(weights[i]);
        }
        return new Weighed(numbers, weights, squares);
    }

    private static int steps(double weight) {
        return Math.toIntExact(Math.round(weight * STEPS));
    }

    private static long square(long steps) {
        return steps * steps;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The cosine between this and another text, from 0 to 1. */
    double cosine(Weighed other) {
        var sum = new long[1];
        shared(other, (_, product) -> sum[0] += product);
        var lengths = length * other.length;
        return lengths == 0 ? 0 : Math.min(1, (double) sum[0] / lengths);
    }

    /** Visits the stems that both have, with the product of their weights. */
    void shared(Weighed other, Visit visit) {
        for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
            var ahead = Integer.compare(numbers[i], other.numbers[j]);
            if (ahead == 0) {
                visit.of(numbers[i], (long) weights[i] * other.weights[j]);
            }
            i += ahead <= 0 ? 1 : 0;
            j += ahead >= 0 ? 1 : 0;
        }
    }

    /** What is done with a stem that two texts share. */
    interface Visit {
        void of(int number, long product);
    }
}
