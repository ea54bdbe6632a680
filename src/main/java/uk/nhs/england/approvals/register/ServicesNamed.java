package uk.nhs.england.approvals.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;

/** Many services at once, by their references; those that are not in the register are left out. */
@Component
public class ServicesNamed {

    private static final String NAMED =
            ServiceRows.SELECT + "where reference = any (cast(? as text[])) order by reference";

    private final JdbcClient jdbc;

    ServicesNamed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ItService> read(Collection<String> references) {
        return select(NAMED, references);
    }

    /** The services, which nobody else changes until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ItService> hold(Collection<String> references) {
        return select(NAMED + " for update", references);
    }

    private List<ItService> select(String sql, Collection<String> references) {
        return jdbc.sql(sql).param(references.toArray(String[]::new)).query(ItService.class).list();
    }
}
