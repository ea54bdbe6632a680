package uk.nhs.england.approvals.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers rows until there are enough to be made. */
final class Chunks {

    /** Lines judged, written and told together. */
    static final int AT_ONCE = 500;

    /** Is told what became of the lines up to one. */
    interface Made {
        void upTo(long line, List<LineOutcome> outcomes);
    }

    private final Making making;
    private final Run run;
    private final Made made;
    private final Map<String, Long> seen = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<LineOutcome> refused = new ArrayList<>();
    private Tally tally = Tally.NONE;
    private long reached;

    Chunks(Making making, Run run, Made made) {
        this.making = making;
        this.run = run;
        this.made = made;
    }

    void add(Row row, long last) {
        var key = row.required(making.key());
        if (row.faults().isEmpty()) {
            var before = seen.putIfAbsent(key, row.line());
            if (before != null) {
                row.fault("%s: Line %d has this too.".formatted(making.key(), before));
            }
        }
        if (row.faults().isEmpty()) {
            rows.add(row);
        } else {
            refused.add(LineOutcome.refused(row, key, row.faults()));
        }
        reached = last;
        if (rows.size() + refused.size() >= AT_ONCE) {
            make();
        }
    }

    Tally end() {
        make();
        return tally;
    }

    private void make() {
        var outcomes = new ArrayList<>(refused);
        if (!rows.isEmpty()) {
            outcomes.addAll(making.make(List.copyOf(rows), run));
        }
        outcomes.sort(Comparator.comparingLong(LineOutcome::line));
        tally = tally.and(outcomes);
        made.upTo(
                reached,
                run.rehearsal() ? outcomes.stream().map(Chunks::nameless).toList() : outcomes);
        rows.clear();
        refused.clear();
    }

    /** In a dry run, what would be created has no reference that anybody could look for. */
    private static LineOutcome nameless(LineOutcome one) {
        return one.outcome() == LineOutcome.Outcome.CREATED
                ? new LineOutcome(
                        one.line(),
                        one.outcome(),
                        one.key(),
                        null,
                        one.fields(),
                        one.reasons(),
                        one.notes())
                : one;
    }
}
