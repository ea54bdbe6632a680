package uk.nhs.england.approvals.realrun;

import java.util.Collection;

/** Sums over figures. */
final class Figures {

    private Figures() {}

    /**
     * @param share 0.5 for the median
     * @return 0 of none
     */
    static double percentile(Collection<? extends Number> figures, double share) {
        var sorted = figures.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, Math.floor(sorted.length * share))];
    }

    static String percent(long part, long whole) {
        return whole == 0 ? "–" : "%.0f %%".formatted(100.0 * part / whole);
    }
}
