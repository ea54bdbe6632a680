package uk.nhs.england.approvals.imports;

import static uk.nhs.england.approvals.imports.Field.optional;
import static uk.nhs.england.approvals.imports.Field.required;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.register.Licence;
import uk.nhs.england.approvals.register.PartsOfServices;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that become licences of services. */
@Component
class MakingLicences extends MakingParts {

    private static final Map<String, Field> FIELDS =
            Stream.of(
                            keyField(),
                            required(SERVICE, FieldType.LINE),
                            required("product", FieldType.LINE),
                            required("count", FieldType.NUMBER),
                            optional("used", FieldType.NUMBER),
                            optional("unitCost", FieldType.AMOUNT),
                            optional("ends", FieldType.DATE),
                            optional("noticeMonths", FieldType.NUMBER))
                    .collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));

    private final PartsOfServices parts;
    private final Checks checks;

    MakingLicences(PartsOfServices parts, Checks checks) {
        super(parts);
        this.parts = parts;
        this.checks = checks;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.LICENCES;
    }

    @Override
    public Map<String, Field> fields() {
        return FIELDS;
    }

    @Override
    LineOutcome make(Row row, Named named, Run run) {
        var licence = licence(row);
        var reasons = checks.of(licence, licence.refusals());
        var service = named.service(row);
        return reasons.isEmpty()
                ? entered(row, service, parts.enter(service, licence, run.recorded()))
                : refused(row, reasons);
    }

    private static Licence licence(Row row) {
        return new Licence(
                row.required("product"),
                Objects.requireNonNullElse(row.number("count"), 0),
                row.number("used"),
                row.amount("unitCost"),
                row.date("ends", null),
                MakingContracts.notice(row));
    }
}
