package uk.nhs.england.approvals.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts what is told as likely and what of it is right. */
final class Likely {

    private final List<Integer> told = new ArrayList<>();
    private long right;
    private long toldWithAnswer;
    private long answers;
    private long queries;
    private long queriesAnswered;

    void add(List<Integer> found, Set<Integer> expected) {
        told.add(found.size());
        if (expected.isEmpty()) {
            return;
        }
        var hits = found.stream().filter(expected::contains).count();
        right += hits;
        toldWithAnswer += found.size();
        answers += expected.size();
        queries++;
        queriesAnswered += hits > 0 ? 1 : 0;
    }

    /** Precision, recall, queries with an answer told; told per entry: mean, 95th percentile. */
    @Override
    public String toString() {
        var sorted = told.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.2f | %.2f | %.2f | %.1f | %d",
                right / (double) Math.max(1, toldWithAnswer),
                right / (double) answers,
                queriesAnswered / (double) queries,
                told.stream().mapToInt(Integer::intValue).average().orElse(0),
                sorted.get(sorted.size() * 95 / 100));
    }
}
