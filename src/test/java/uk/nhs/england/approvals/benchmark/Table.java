package uk.nhs.england.approvals.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the server describes it.
 *
 * @param columns those that a writer gives; without the ones that the server numbers itself
 * @param key the columns of the primary key
 * @param textKey those of them that hold text
 */
record Table(String name, List<Column> columns, List<String> key, List<String> textKey) {

    private static final String COLUMNS =
            """
            select c.oid::regclass::text as table_name, a.attname as column_name,
                   format_type(a.atttypid, a.atttypmod) as type,
                   a.attidentity = 'a' as numbered,
                   coalesce(a.attnum = any (i.indkey), false) as in_key
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('public', 'flowable')
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                and a.attgenerated = ''
            left join pg_index i on i.indrelid = c.oid and i.indisprimary
            where c.relkind = 'r'
            order by c.oid, a.attnum
            """;

    static List<Table> all(Connection connection) throws SQLException {
        var found = new ArrayList<Found>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                found.add(
                        new Found(
                                rows.getString("table_name"),
                                new Column(rows.getString("column_name"), rows.getString("type")),
                                rows.getBoolean("numbered"),
                                rows.getBoolean("in_key")));
            }
        }
        return found.stream()
                .collect(
                        Collectors.groupingBy(
                                Found::table, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Table of(String name, List<Found> found) {
        return new Table(
                name,
                found.stream().filter(one -> !one.numbered()).map(Found::column).toList(),
                found.stream().filter(Found::inKey).map(one -> one.column().name()).toList(),
                found.stream()
                        .filter(Found::inKey)
                        .filter(one -> one.column().type().matches("text|character varying.*|uuid"))
                        .map(one -> one.column().name())
                        .toList());
    }

    /** A column and its SQL type. */
    record Column(String name, String type) {}

    private record Found(String table, Column column, boolean numbered, boolean inKey) {}
}
