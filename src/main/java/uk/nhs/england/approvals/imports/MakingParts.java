package uk.nhs.england.approvals.imports;

import uk.nhs.england.approvals.register.PartsOfServices;
import uk.nhs.england.approvals.register.PartsOfServices.Entered;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lines that become something of a service that is in the register. */
abstract class MakingParts implements Making {

    /** Names the service, by its reference or by its key where it was imported from. */
    static final String SERVICE = "service";

    private static final String KEY = "key";

    private final PartsOfServices parts;

    MakingParts(PartsOfServices parts) {
        this.parts = parts;
    }

    /** What a line says of its service, or why it cannot be. */
    abstract LineOutcome make(Row row, Named named, Run run);

    /** The services that lines name. */
    record Named(Map<String, String> references) {

        String service(Row row) {
            return of(row, SERVICE);
        }

        /**
         * The reference of the service named in a field; what is named itself when there is none.
         */
        String of(Row row, String field) {
            var name = row.required(field);
            return references.getOrDefault(name, name);
        }
    }

    /** The fields of a service that lines name one in. */
    List<String> naming() {
        return List.of(SERVICE);
    }

    @Override
    public final String key() {
        return KEY;
    }

    @Override
    public final List<LineOutcome> make(List<Row> rows, Run run) {
        var names = rows.stream().flatMap(this::names).distinct().toList();
        var named = new Named(parts.hold(names));
        return rows.stream()
                .map(
                        row ->
                                named.references().containsKey(row.required(SERVICE))
                                        ? make(row, named, run)
                                        : refused(row, List.of("service: There is none by it.")))
                .toList();
    }

    static Field keyField() {
        return Field.required(KEY, FieldType.LINE);
    }

    static LineOutcome refused(Row row, List<String> reasons) {
        return LineOutcome.refused(row, row.required(KEY), reasons);
    }

    static LineOutcome entered(Row row, String service, Entered entered) {
        var key = row.required(KEY);
        if (entered.isNew()) {
            return LineOutcome.created(row, key, service);
        }
        return entered.changes().isEmpty()
                ? LineOutcome.unchanged(row, key, service)
                : LineOutcome.changed(row, key, service, entered.changes());
    }

    private Stream<String> names(Row row) {
        return naming().stream().map(row::required);
    }
}
