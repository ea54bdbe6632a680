package uk.nhs.england.approvals.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

/** The rows of {@code register_dependency}. */
@Component
class DependencyRows {

    private final JdbcClient jdbc;

    DependencyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The dependencies of a service that have not ended, after a number. */
    List<DependencyView> of(String service, int after, int most) {
        return jdbc.sql(
                        """
                        select d.number, d.on_service as "on", s.name as on_name, d.kind,
                            d.added_by, d.added_at
                        from register_dependency d join register_service s
                            on s.reference = d.on_service
                        where d.service = ? and d.number > ? and d.ended_at is null
                        order by d.number limit ?
                        """)
                .params(service, after, most)
                .query(DependencyRows::view)
                .list();
    }

    /** Adds a dependency of a service that is held; answers its number. */
    int add(String service, Dependency dependency, Recorded recorded) {
        return jdbc.sql(
                        """
                        insert into register_dependency
                            (service, number, on_service, kind, added_by, added_at)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?
                        from register_dependency where service = ?
                        returning number
                        """)
                .params(
                        service,
                        dependency.on(),
                        dependency.kind().name(),
                        recorded.principal().value(),
                        recorded.at().atOffset(ZoneOffset.UTC),
                        service)
                .query(Integer.class)
                .single();
    }

    void end(String service, int number, String reason, Recorded recorded) {
        jdbc.sql(
                        """
                        update register_dependency
                        set ended_by = ?, ended_at = ?, ended_because = ?
                        where service = ? and number = ?
                        """)
                .params(
                        recorded.principal().value(),
                        recorded.at().atOffset(ZoneOffset.UTC),
                        reason,
                        service,
                        number)
                .update();
    }

    private static DependencyView view(ResultSet row, int number) throws SQLException {
        return new DependencyView(
                row.getInt("number"),
                row.getString("on"),
                row.getString("on_name"),
                DependencyKind.valueOf(row.getString("kind")),
                new PersonId(row.getString("added_by")),
                row.getTimestamp("added_at").toInstant());
    }
}
