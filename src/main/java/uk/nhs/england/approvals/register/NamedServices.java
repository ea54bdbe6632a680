package uk.nhs.england.approvals.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Services as files name them: by their reference, or by their key where they came from. */
@Component
class NamedServices {

    private static final String NAMED =
            """
            select reference, external_reference from register_service
            where reference = any (:names) or external_reference = any (:names)
            """;

    private final JdbcClient jdbc;

    NamedServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The references of those with these names, held until the transaction ends. */
    Map<String, String> hold(Collection<String> names) {
        return references(NAMED + "order by reference for update", names);
    }

    /** The references of those with these names. */
    Map<String, String> find(Collection<String> names) {
        return references(NAMED, names);
    }

    private Map<String, String> references(String sql, Collection<String> names) {
        var named = new HashMap<String, String>();
        jdbc.sql(sql)
                .param("names", names.toArray(String[]::new))
                .query(
                        row -> {
                            named.put(
                                    row.getString("external_reference"),
                                    row.getString("reference"));
                            named.put(row.getString("reference"), row.getString("reference"));
                        });
        return named;
    }
}
