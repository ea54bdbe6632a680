package uk.nhs.england.approvals.imports;

import static uk.nhs.england.approvals.imports.Field.required;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.register.DependencyKind;
import uk.nhs.england.approvals.register.PartsOfServices;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that become dependencies of services. */
@Component
class MakingDependencies extends MakingParts {

    private static final String ON = "on";
    private static final String KIND = "kind";

    private static final Map<String, Field> FIELDS =
            Stream.of(
                            keyField(),
                            required(SERVICE, FieldType.LINE),
                            required(ON, FieldType.LINE),
                            required(KIND, FieldType.LINE))
                    .collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));

    private final PartsOfServices parts;

    MakingDependencies(PartsOfServices parts) {
        super(parts);
        this.parts = parts;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.DEPENDENCIES;
    }

    @Override
    public Map<String, Field> fields() {
        return FIELDS;
    }

    @Override
    List<String> naming() {
        return List.of(SERVICE, ON);
    }

    @Override
    LineOutcome make(Row row, Named named, Run run) {
        var service = named.service(row);
        var on = named.of(row, ON);
        var reasons =
                Stream.concat(
                                parts.refusals(service, on).all().stream().map(Checks::sentence),
                                kind(row).isEmpty()
                                        ? Stream.of(
                                                "kind: Give one of "
                                                        + Stream.of(DependencyKind.values())
                                                                .map(Enum::name)
                                                                .collect(Collectors.joining(", "))
                                                        + ".")
                                        : Stream.empty())
                        .toList();
        return reasons.isEmpty()
                ? entered(
                        row,
                        service,
                        parts.enter(service, on, kind(row).getFirst(), run.recorded()))
                : refused(row, reasons);
    }

    private static List<DependencyKind> kind(Row row) {
        return Stream.of(DependencyKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(row.required(KIND)))
                .toList();
    }
}
