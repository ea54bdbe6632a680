package uk.nhs.england.approvals.imports;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.audit.ManyActs;
import uk.nhs.england.approvals.imports.csv.BrokenFile;
import uk.nhs.england.approvals.imports.csv.CsvFile;
import uk.nhs.england.approvals.imports.csv.CsvLine;
import uk.nhs.england.approvals.imports.csv.Encoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Does the work of an import, some hundred lines at a time, in the caller's transaction. */
@Component
class Working {

    /** Lines judged, written and told together. */
    static final int AT_ONCE = 500;

    private final List<Making> makings;
    private final ImportFiles files;
    private final ImportProgress progress;
    private final ManyActs manyActs;
    private final EntityManager entities;

    Working(
            List<Making> makings,
            ImportFiles files,
            ImportProgress progress,
            ManyActs manyActs,
            EntityManager entities) {
        this.makings = makings;
        this.files = files;
        this.progress = progress;
        this.manyActs = manyActs;
        this.entities = entities;
    }

    /**
     * Makes of every line what it says, unless a rule refuses.
     *
     * @throws BrokenFile when the file cannot be read as a whole
     */
    Tally work(Asked asked, Run run) {
        var tally = new Tally[] {Tally.NONE};
        manyActs.record(() -> tally[0] = lines(asked, run));
        return tally[0];
    }

    private Tally lines(Asked asked, Run run) {
        var making =
                makings.stream()
                        .filter(one -> one.kind() == asked.kind())
                        .findFirst()
                        .orElseThrow();
        try (var file =
                new CsvFile(
                        () -> Encoding.open(files.open(asked.reference()), asked.saidEncoding()),
                        asked.mapping().separator())) {
            var first = new ArrayList<CsvLine>();
            if (file.hasNext()) {
                first.add(file.next());
            }
            if (first.isEmpty()) {
                throw new BrokenFile("The file is empty.");
            }
            var reader = reader(asked.mapping(), making, first.getFirst());
            var chunks = new Chunks(asked, making, run);
            if (!asked.mapping().header()) {
                chunks.add(reader.read(first.getFirst()), first.getFirst().last());
            }
            while (file.hasNext()) {
                var line = file.next();
                chunks.add(reader.read(line), line.last());
            }
            return chunks.end();
        }
    }

    private static RowReader reader(Mapping mapping, Making making, CsvLine first) {
        if (first.fault() != null) {
            throw new BrokenFile("Line %d: %s".formatted(first.number(), first.fault()));
        }
        var columns =
                mapping.header()
                        ? Columns.named(first.cells(), mapping)
                        : Columns.numbered(first.cells().size(), mapping);
        return new RowReader(mapping, making.fields(), columns);
    }

    /** Gathers rows until there are enough to be made. */
    private final class Chunks {

        private final Asked asked;
        private final Making making;
        private final Run run;
        private final Map<String, Long> seen = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<LineOutcome> refused = new ArrayList<>();
        private Tally tally = Tally.NONE;
        private long reached;

        Chunks(Asked asked, Making making, Run run) {
            this.asked = asked;
            this.making = making;
            this.run = run;
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
            entities.flush();
            entities.clear();
            outcomes.sort(Comparator.comparingLong(LineOutcome::line));
            tally = tally.and(outcomes);
            progress.reached(
                    asked.reference(),
                    reached,
                    run.rehearsal() ? outcomes.stream().map(Working::nameless).toList() : outcomes);
            rows.clear();
            refused.clear();
        }
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
