package uk.nhs.england.approvals.imports;

import static uk.nhs.england.approvals.imports.Field.optional;
import static uk.nhs.england.approvals.imports.Field.required;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.register.Contract;
import uk.nhs.england.approvals.register.Notice;
import uk.nhs.england.approvals.register.PartsOfServices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that become contracts of services. */
@Component
class MakingContracts extends MakingParts {

    private static final Map<String, Field> FIELDS =
            Stream.of(
                            keyField(),
                            required(SERVICE, FieldType.LINE),
                            required("supplier", FieldType.LINE),
                            required("reference", FieldType.LINE),
                            required("starts", FieldType.DATE),
                            required("ends", FieldType.DATE),
                            optional("noticeMonths", FieldType.NUMBER),
                            optional("value", FieldType.AMOUNT))
                    .collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));

    private final PartsOfServices parts;
    private final Checks checks;

    MakingContracts(PartsOfServices parts, Checks checks) {
        super(parts);
        this.parts = parts;
        this.checks = checks;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CONTRACTS;
    }

    @Override
    public Map<String, Field> fields() {
        return FIELDS;
    }

    @Override
    LineOutcome make(Row row, Named named, Run run) {
        var contract = contract(row);
        var reasons = checks.of(contract, contract.refusals());
        var service = named.service(row);
        return reasons.isEmpty()
                ? entered(row, service, parts.enter(service, contract, run.recorded()))
                : refused(row, reasons);
    }

    private static Contract contract(Row row) {
        return new Contract(
                row.required("supplier"),
                row.required("reference"),
                LocalDate.parse(row.required("starts")),
                LocalDate.parse(row.required("ends")),
                notice(row),
                List.of(),
                row.amount("value"));
    }

    static @Nullable Notice notice(Row row) {
        var months = row.number("noticeMonths");
        return months == null ? null : new Notice(months, Notice.Unit.MONTHS);
    }
}
