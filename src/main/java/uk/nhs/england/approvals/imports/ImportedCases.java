package uk.nhs.england.approvals.imports;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of {@code imports_case}: which case is which elsewhere, and what it said there. */
@Component
class ImportedCases {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    ImportedCases(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * A case that was imported.
     *
     * @param fingerprint of the draft as the import wrote it
     */
    record Imported(String externalReference, String caseReference, String fingerprint) {}

    Map<String, Imported> hold(Collection<String> externalReferences) {
        return jdbc
                .sql(
                        """
                        select external_reference, case_reference, fingerprint from imports_case
                        where external_reference = any (cast(? as text[]))
                        order by external_reference for update
                        """)
                .param(externalReferences.toArray(String[]::new))
                .query(Imported.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Imported::externalReference, Function.identity()));
    }

    void keep(List<Imported> imported) {
        batches.batchUpdate(
                """
                insert into imports_case (external_reference, case_reference, fingerprint)
                values (?, ?, ?)
                on conflict (external_reference) do update set fingerprint = excluded.fingerprint
                """,
                imported.stream()
                        .map(
                                one ->
                                        new Object[] {
                                            one.externalReference(),
                                            one.caseReference(),
                                            one.fingerprint()
                                        })
                        .toList());
    }
}
