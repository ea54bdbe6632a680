package uk.nhs.england.approvals.likeness;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How well the answers are ranked.
 *
 * @param ranks for each query the place of its first answer from 1; a large number for none
 */
record Figures(List<Integer> ranks) {

    double hitAt(int places) {
        return share(ranks.stream().filter(rank -> rank <= places).count());
    }

    /** The mean reciprocal rank of the first answer, counted to the tenth place. */
    double mrr() {
        return share(ranks.stream().filter(r -> r <= 10).mapToDouble(r -> 1.0 / r).sum());
    }

    /** Every second query, from the first or from the second. */
    Figures half(int from) {
        return new Figures(
                IntStream.range(0, ranks.size())
                        .filter(i -> i % 2 == from)
                        .mapToObj(ranks::get)
                        .toList());
    }

    private double share(double sum) {
        return ranks.isEmpty() ? 0 : sum / ranks.size();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.3f | %.3f | %.3f | %.3f, %.3f",
                hitAt(1),
                hitAt(5),
                mrr(),
                half(0).hitAt(1),
                half(1).hitAt(1));
    }
}
