package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of {@code register_service}. */
@Component
class ServiceRows {

    private static final String COLUMNS =
            """
            name, description, owner, external_reference, provider, url, documentation, licence,
            contact, area_served, added, updated, starts, ends
            """;

    private static final String SELECT = "select reference, " + COLUMNS + " from register_service ";

    private static final String INSERT =
            "insert into register_service ("
                    + COLUMNS
                    + ", reference, version) values"
                    + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";

    private static final String UPDATE =
            """
            update register_service set name = ?, description = ?, owner = ?,
                external_reference = ?, provider = ?, url = ?, documentation = ?, licence = ?,
                contact = ?, area_served = ?, added = ?, updated = ?, starts = ?, ends = ?,
                version = version + 1
            where reference = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    ServiceRows(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(List<ItService> services) {
        batches.batchUpdate(INSERT, services.stream().map(ServiceRows::values).toList());
    }

    void update(List<ItService> services) {
        batches.batchUpdate(UPDATE, services.stream().map(ServiceRows::values).toList());
    }

    Optional<ItService> find(String reference) {
        return jdbc.sql(SELECT + "where reference = ?")
                .param(reference)
                .query(ItService.class)
                .optional();
    }

    List<String> ended(Collection<String> references, LocalDate today) {
        return jdbc.sql(
                        "select reference from register_service"
                                + " where reference = any (cast(? as text[])) and ends < ?")
                .params(references.toArray(String[]::new), today)
                .query(String.class)
                .list();
    }

    List<ItService> hold(Collection<String> externalReferences) {
        return jdbc.sql(
                        SELECT
                                + "where external_reference = any (cast(? as text[]))"
                                + " order by reference for update")
                .param(externalReferences.toArray(String[]::new))
                .query(ItService.class)
                .list();
    }

    List<ItService> after(String reference, int most) {
        return jdbc.sql(SELECT + "where reference > ? order by reference limit ?")
                .params(reference, most)
                .query(ItService.class)
                .list();
    }

    /** The next references of the sequence, but for those entered with one of their own. */
    List<String> freeReferences(int many) {
        return jdbc.sql(
                        """
                        select reference
                        from (select 'SV-' || lpad(number::text, greatest(4, length(number::text)), '0')
                                         as reference
                              from (select case when kernel_rehearsing()
                                                then nextval('kernel_rehearsal_number')
                                                else nextval('register_service_number')
                                           end as number
                                    from generate_series(1, ?)) as given) as next
                        where not exists
                            (select 1 from register_service taken where taken.reference = next.reference)
                        """)
                .param(many)
                .query(String.class)
                .list();
    }

    private static @Nullable Object[] values(ItService service) {
        return new @Nullable Object[] {
            service.name(),
            service.description(),
            service.owner(),
            service.externalReference(),
            service.provider(),
            service.url(),
            service.documentation(),
            service.licence(),
            service.contact(),
            service.areaServed(),
            service.added(),
            service.updated(),
            service.starts(),
            service.ends(),
            service.reference()
        };
    }
}
