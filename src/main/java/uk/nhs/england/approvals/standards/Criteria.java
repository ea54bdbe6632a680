package uk.nhs.england.approvals.standards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The criteria of all versions of all standards, by their keys. */
@Component
public class Criteria {

    private static final String SELECT =
            """
            select key, standard, version, code, title, requirement as text, strength, source
            from standards_criterion
            """;

    private static final String ORDER = " order by standard, version, position";

    private static final String VERSION =
            "where standard || '/' || version = any (cast(:keys as text[]))";

    private final JdbcClient jdbc;
    private final Map<String, List<Criterion>> published = new ConcurrentHashMap<>();

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
     * All criteria of some versions, by version and in the order of the source. What is published
     * never changes, so that each version is read from the database once.
     *
     * @param versions such as {@code TCOP/2021-11}
     */
    public List<Criterion> ofVersions(Collection<String> versions) {
        var unread = versions.stream().filter(version -> !published.containsKey(version)).toList();
        read(VERSION, unread).stream()
                .collect(Collectors.groupingBy(Criterion::versionKey))
                .forEach(published::put);
        return versions.stream()
                .distinct()
                .sorted()
                .flatMap(version -> published.getOrDefault(version, List.of()).stream())
                .toList();
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
