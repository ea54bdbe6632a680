package uk.nhs.england.approvals.imports;

import static uk.nhs.england.approvals.imports.Field.optional;
import static uk.nhs.england.approvals.imports.Field.required;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.imports.Judged.LineKey;
import uk.nhs.england.approvals.register.Organisation;
import uk.nhs.england.approvals.register.Organisations;
import uk.nhs.england.approvals.register.RegisterRules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that become organisations in the register. */
@Component
class MakingOrganisations implements Making {

    private static final Map<String, Field> FIELDS =
            Stream.of(
                            required("code", FieldType.LINE),
                            required("name", FieldType.LINE),
                            optional("kind", FieldType.LINE),
                            optional("address", FieldType.LIST),
                            optional("postcode", FieldType.LINE),
                            optional("region", FieldType.LINE),
                            optional("icb", FieldType.LINE),
                            optional("opened", FieldType.DATE),
                            optional("closed", FieldType.DATE))
                    .collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));

    private final Organisations organisations;
    private final Checks checks;

    MakingOrganisations(Organisations organisations, Checks checks) {
        this.organisations = organisations;
        this.checks = checks;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ORGANISATIONS;
    }

    @Override
    public Map<String, Field> fields() {
        return FIELDS;
    }

    @Override
    public String key() {
        return "code";
    }

    @Override
    public List<LineOutcome> make(List<Row> rows, Run run) {
        var known =
                organisations.hold(rows.stream().map(row -> row.required("code")).toList()).stream()
                        .collect(Collectors.toMap(Organisation::code, Function.identity()));
        var judged = new Judged<Organisation>();
        for (var row : rows) {
            judge(row, known.get(row.required("code")), judged);
        }
        organisations.enterAll(judged.created(), run.recorded());
        organisations.changeAll(judged.changed(), run.recorded());
        return judged.outcomes(judged.created().stream().map(Organisation::code).toList());
    }

    private void judge(Row row, @Nullable Organisation before, Judged<Organisation> judged) {
        var after = organisation(row, before);
        if (after.equals(before)) {
            judged.unchanged(row, after.code(), after.code());
            return;
        }
        var reasons = checks.of(after, RegisterRules.of(after));
        if (!reasons.isEmpty()) {
            judged.refuse(row, after.code(), reasons);
        } else if (before == null) {
            judged.create(row, after.code(), after);
        } else {
            judged.change(row, new LineKey(after.code(), after.code()), before, after);
        }
    }

    private static Organisation organisation(Row row, @Nullable Organisation before) {
        return new Organisation(
                row.required("code"),
                row.required("name"),
                row.text("kind", before == null ? null : before.kind()),
                row.maps("address") || before == null ? row.list("address") : before.address(),
                row.text("postcode", before == null ? null : before.postcode()),
                row.text("region", before == null ? null : before.region()),
                row.text("icb", before == null ? null : before.icb()),
                row.date("opened", before == null ? null : before.opened()),
                row.date("closed", before == null ? null : before.closed()));
    }
}
