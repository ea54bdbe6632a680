package uk.nhs.england.approvals.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The entries most like a text, which are often like one another. What an entry shares with a crowd
 * tells little of what it shares with the text: half of it is taken off, as agreement by chance is
 * taken off in Cohen's kappa, so that 1 stays 1.
 */
final class Crowd {

    /** Of so many the likeness to one another is looked at; those behind stay behind. */
    private static final int FIRST = 50;

    private static final int NEIGHBOURS = 5;
    private static final double SHARE = 0.5;

    /** A text that is there twice is no crowd. */
    private static final double SAME = 0.9999;

    private Crowd() {}

    /** The same entries with what the crowd has in common taken off; in no order. */
    static List<Ranked> takenOff(List<Ranked> bestFirst) {
        var first = bestFirst.subList(0, Math.min(FIRST, bestFirst.size()));
        var shared = shared(first);
        var taken = new ArrayList<Ranked>();
        var lowest = 1.0;
        for (var i = 0; i < first.size(); i++) {
            taken.add(first.get(i).with(less(first.get(i).total(), shared[i])));
            lowest = Math.min(lowest, taken.getLast().total());
        }
        var usual = Arrays.stream(shared).average().orElse(0);
        for (var behind : bestFirst.subList(first.size(), bestFirst.size())) {
            taken.add(behind.with(Math.min(lowest, less(behind.total(), usual))));
        }
        return taken;
    }

    private static double less(double total, double shared) {
        return Math.max(0, (total - SHARE * shared) / (1 - SHARE * shared));
    }

    /** How like each is to its nearest neighbours among the others, on average. */
    private static double[] shared(List<Ranked> first) {
        var all = new double[first.size()][first.size()];
        for (var i = 0; i < all.length; i++) {
            for (var j = 0; j < i; j++) {
                var total = first.get(i).profile().score(first.get(j).profile()).total();
                all[i][j] = total < SAME ? total : 0;
                all[j][i] = all[i][j];
            }
        }
        return Arrays.stream(all).mapToDouble(Crowd::nearest).toArray();
    }

    /** Fewer neighbours are less of a crowd. */
    private static double nearest(double[] others) {
        var sorted = others.clone();
        Arrays.sort(sorted);
        var sum = 0.0;
        for (var i = sorted.length - 1; i >= Math.max(0, sorted.length - NEIGHBOURS); i--) {
            sum += sorted[i];
        }
        return sum / NEIGHBOURS;
    }
}
