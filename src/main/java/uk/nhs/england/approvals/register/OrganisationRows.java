package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of {@code register_organisation}. */
@Component
class OrganisationRows {

    private static final String SELECT =
            """
            select code, name, kind, address, postcode, region, icb, opened, closed
            from register_organisation
            """;

    private static final String INSERT =
            """
            insert into register_organisation
                (name, kind, address, postcode, region, icb, opened, closed, code, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """;

    private static final String UPDATE =
            """
            update register_organisation set name = ?, kind = ?, address = ?, postcode = ?,
                region = ?, icb = ?, opened = ?, closed = ?, version = version + 1
            where code = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    OrganisationRows(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(List<Organisation> organisations) {
        batches.batchUpdate(INSERT, organisations.stream().map(OrganisationRows::values).toList());
    }

    void update(List<Organisation> organisations) {
        batches.batchUpdate(UPDATE, organisations.stream().map(OrganisationRows::values).toList());
    }

    Optional<Organisation> find(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query(OrganisationRows::organisation)
                .optional();
    }

    List<Organisation> hold(Collection<String> codes) {
        return jdbc.sql(SELECT + "where code = any (cast(? as text[])) order by code for update")
                .param(codes.toArray(String[]::new))
                .query(OrganisationRows::organisation)
                .list();
    }

    List<Organisation> after(String code, int most) {
        return jdbc.sql(SELECT + "where code > ? order by code limit ?")
                .params(code, most)
                .query(OrganisationRows::organisation)
                .list();
    }

    /** Those whose name or code begins with a text. */
    List<Organisation> beginning(String text, String after, int most) {
        var pattern = text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return jdbc.sql(
                        SELECT
                                + "where code > ? and (lower(name) like ? or code like ?)"
                                + " order by code limit ?")
                .param(after)
                .param(pattern.toLowerCase(Locale.UK))
                .param(pattern.toUpperCase(Locale.UK))
                .param(most)
                .query(OrganisationRows::organisation)
                .list();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                List.of((String[]) row.getArray("address").getArray()),
                row.getString("postcode"),
                row.getString("region"),
                row.getString("icb"),
                row.getObject("opened", LocalDate.class),
                row.getObject("closed", LocalDate.class));
    }

    private static @Nullable Object[] values(Organisation organisation) {
        return new @Nullable Object[] {
            organisation.name(),
            organisation.kind(),
            organisation.address().toArray(String[]::new),
            organisation.postcode(),
            organisation.region(),
            organisation.icb(),
            organisation.opened(),
            organisation.closed(),
            organisation.code()
        };
    }
}
