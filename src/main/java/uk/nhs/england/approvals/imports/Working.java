package uk.nhs.england.approvals.imports;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.audit.ManyActs;
import uk.nhs.england.approvals.imports.csv.BrokenFile;
import uk.nhs.england.approvals.imports.csv.CsvFile;
import uk.nhs.england.approvals.imports.csv.CsvLine;
import uk.nhs.england.approvals.imports.csv.Encoding;

import java.util.List;

/** Does the work of an import, some hundred lines at a time, in the caller's transaction. */
@Component
class Working {

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
        var making = making(asked.kind());
        var chunks =
                new Chunks(
                        making,
                        run,
                        (reached, outcomes) -> made(asked.reference(), reached, outcomes));
        try (var file = open(asked)) {
            if (!file.hasNext()) {
                throw new BrokenFile("The file is empty.");
            }
            var first = file.next();
            var reader = reader(asked.mapping(), making, first);
            if (!asked.mapping().header()) {
                chunks.add(reader.read(first), first.last());
            }
            while (file.hasNext()) {
                var line = file.next();
                chunks.add(reader.read(line), line.last());
            }
            return chunks.end();
        }
    }

    private Making making(ImportKind kind) {
        return makings.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private CsvFile open(Asked asked) {
        return new CsvFile(
                () -> Encoding.open(files.open(asked.reference()), asked.saidEncoding()),
                asked.mapping().separator());
    }

    private void made(String reference, long reached, List<LineOutcome> outcomes) {
        entities.flush();
        entities.clear();
        progress.reached(reference, reached, outcomes);
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
}
