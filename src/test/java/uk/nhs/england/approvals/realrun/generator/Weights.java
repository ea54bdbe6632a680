package uk.nhs.england.approvals.realrun.generator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How often each of several things is drawn. */
final class Weights {

    private final double[] upTo;

    private Weights(double[] weights) {
        upTo = weights.clone();
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    static Weights of(List<? extends Number> weights) {
        return new Weights(weights.stream().mapToDouble(Number::doubleValue).toArray());
    }

    /** By Zipf's law: one over the place, to a power. */
    static Weights zipf(int count, double exponent) {
        return new Weights(
                IntStream.rangeClosed(1, count).mapToDouble(i -> Math.pow(i, -exponent)).toArray());
    }

    /**
     * @param drawn from 0 to below 1
     * @return the place from 0
     */
    int at(double drawn) {
        int found = Arrays.binarySearch(upTo, drawn * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
    }
}
