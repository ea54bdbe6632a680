package uk.nhs.england.approvals.standards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;

/** The criteria of all versions of all standards, by their keys. */
@Component
public class Criteria {

    private static final String SELECT =
            """
            select key, standard, version, code, title, requirement as text, strength, source
            from standards_criterion
            """;

    private static final String ORDER = " order by standard, version, position";

    private final JdbcClient jdbc;

    Criteria(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is such a criterion, in any version. */
    public boolean knows(String key) {
        return jdbc.sql("select exists (select 1 from standards_criterion where key = ?)")
                .param(key)
                .query(Boolean.class)
                .single();
    }

    /** Those of these keys that are known, by standard and in the order of the source. */
    public List<Criterion> of(Collection<String> keys) {
        return read("where key = any (cast(:keys as text[]))", keys);
    }

    /**
     * All criteria of some versions, by standard and in the order of the source.
     *
     * @param versions such as {@code TCOP/2021-11}
     */
    public List<Criterion> ofVersions(Collection<String> versions) {
        return read("where standard || '/' || version = any (cast(:keys as text[]))", versions);
    }

    private List<Criterion> read(String which, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + which + ORDER)
                        .param("keys", keys.toArray(String[]::new))
                        .query(Criterion.class)
                        .list();
    }
}
