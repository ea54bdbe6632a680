package uk.nhs.england.approvals.servicenow;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of {@code servicenow_link}. */
@Component
class Links {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private static final String KEEP =
            """
            insert into servicenow_link (reference, sys_id, mod_count, agreed)
            values (?, ?, ?, ?::jsonb)
            on conflict (reference) do update set sys_id = excluded.sys_id,
                mod_count = excluded.mod_count, agreed = excluded.agreed
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Links(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<String, Link> of(Collection<String> references) {
        return jdbc
                .sql(
                        """
                        select reference, sys_id, mod_count, agreed from servicenow_link
                        where reference = any (cast(? as text[]))
                        """)
                .param(references.toArray(String[]::new))
                .query((row, _) -> link(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Link::reference, Function.identity()));
    }

    void keep(List<Link> links) {
        batches.batchUpdate(
                KEEP,
                links.stream()
                        .map(
                                one ->
                                        new Object[] {
                                            one.reference(),
                                            one.sysId(),
                                            one.modCount(),
                                            JSON.writeValueAsString(one.agreed())
                                        })
                        .toList());
    }

    /** A sync has seen the records of these services. */
    void see(long sync, Collection<String> references) {
        jdbc.sql(
                        "update servicenow_link set seen_in = ?"
                                + " where reference = any (cast(? as text[]))")
                .params(sync, references.toArray(String[]::new))
                .update();
    }

    /** Those of these services whose records that sync has seen. */
    Set<String> seenIn(long sync, Collection<String> references) {
        return jdbc.sql(
                        "select reference from servicenow_link where seen_in = ?"
                                + " and reference = any (cast(? as text[]))")
                .params(sync, references.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** What both sides last agreed on of a field, as if they had. */
    void agree(String reference, String field, String value) {
        jdbc.sql(
                        """
                        update servicenow_link
                        set agreed = jsonb_set(agreed, array[?], to_jsonb(cast(? as text)))
                        where reference = ?
                        """)
                .params(field, value, reference)
                .update();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("reference"),
                row.getString("sys_id"),
                row.getLong("mod_count"),
                JSON.readValue(row.getString("agreed"), VALUES));
    }
}
