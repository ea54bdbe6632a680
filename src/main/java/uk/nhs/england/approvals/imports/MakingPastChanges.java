package uk.nhs.england.approvals.imports;

import static uk.nhs.england.approvals.imports.Field.optional;
import static uk.nhs.england.approvals.imports.Field.required;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.changes.BringingInPastChanges;
import uk.nhs.england.approvals.changes.BringingInPastChanges.Found;
import uk.nhs.england.approvals.changes.PastChange;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that become changes which were made before this service was used. */
@Component
class MakingPastChanges implements Making {

    private static final String KEY = "number";

    private static final Map<String, Field> FIELDS =
            Stream.of(
                            required(KEY, FieldType.LINE),
                            required("title", FieldType.LINE),
                            required("lane", FieldType.CHOICE),
                            optional("template", FieldType.LINE),
                            required("services", FieldType.LIST),
                            required("team", FieldType.LINE),
                            optional("vendor", FieldType.LINE),
                            required("requester", FieldType.LINE),
                            optional("implementers", FieldType.LIST),
                            required("askedAt", FieldType.INSTANT),
                            optional("submittedAt", FieldType.INSTANT),
                            optional("decidedAt", FieldType.INSTANT),
                            optional("alteredByCab", FieldType.YES_NO),
                            optional("windowFrom", FieldType.INSTANT),
                            optional("windowUntil", FieldType.INSTANT),
                            required("startedAt", FieldType.INSTANT),
                            required("endedAt", FieldType.INSTANT),
                            required("outcome", FieldType.CHOICE),
                            optional("reviewedAt", FieldType.INSTANT),
                            optional("incident", FieldType.LINE))
                    .collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));

    private final BringingInPastChanges bringing;
    private final Checks checks;

    MakingPastChanges(BringingInPastChanges bringing, Checks checks) {
        this.bringing = bringing;
        this.checks = checks;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PAST_CHANGES;
    }

    @Override
    public Map<String, Field> fields() {
        return FIELDS;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<LineOutcome> make(List<Row> rows, Run run) {
        var judged = new Judged<PastChange>();
        var told = new ArrayList<PastChange>();
        var readable = new ArrayList<Row>();
        for (var row : rows) {
            var read = PastChangeLine.read(row);
            read.ifPresent(one -> checks.of(one, Refusals.none()).forEach(row::fault));
            if (row.faults().isEmpty()) {
                told.add(read.orElseThrow());
                readable.add(row);
            } else {
                judged.refuse(row, row.required(KEY), row.faults());
            }
        }
        var found = bringing.look(told, run.recorded().at()).iterator();
        readable.forEach(row -> judge(row, found.next(), judged));
        return judged.outcomes(bringing.bringIn(judged.created(), run.recorded()));
    }

    private static void judge(Row row, Found found, Judged<PastChange> judged) {
        var key = found.change().number();
        if (!found.refusals().isEmpty()) {
            judged.refuse(row, key, found.refusals().all().stream().map(Checks::sentence).toList());
        } else if (found.number() != null) {
            judged.unchanged(row, key, found.number());
        } else {
            judged.create(row, key, found.change());
        }
    }
}
