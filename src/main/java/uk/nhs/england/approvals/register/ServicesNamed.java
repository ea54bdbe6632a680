package uk.nhs.england.approvals.register;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Many services at once, by their references; those that are not in the register are left out. */
@Component
public class ServicesNamed {

    private static final RowMapper<ItService> SERVICE =
            new SimplePropertyRowMapper<>(ItService.class);

    private static final String NAMED =
            "select * from register_service where reference = any (cast(? as text[]))"
                    + " order by reference";

    private final JdbcClient jdbc;

    ServicesNamed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Registered> read(Collection<String> references) {
        return select(NAMED, references);
    }

    /** The services after a reference, in order. */
    public List<Registered> after(String reference, int most) {
        return jdbc.sql(
                        "select * from register_service where reference > ?"
                                + " order by reference limit ?")
                .params(reference, most)
                .query(ServicesNamed::registered)
                .list();
    }

    /** The services, which nobody else changes until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Registered> hold(Collection<String> references) {
        return select(NAMED + " for update", references);
    }

    private List<Registered> select(String sql, Collection<String> references) {
        return jdbc.sql(sql)
                .param(references.toArray(String[]::new))
                .query(ServicesNamed::registered)
                .list();
    }

    private static Registered registered(ResultSet row, int number) throws SQLException {
        var service = Objects.requireNonNull(SERVICE.mapRow(row, number));
        return new Registered(service, ServiceViews.entry(row));
    }
}
