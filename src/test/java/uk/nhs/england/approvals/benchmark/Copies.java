package uk.nhs.england.approvals.benchmark;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes thousands of cases with the story of one, by SQL. */
final class Copies {

    // Each copied event takes a lock until the commit, and the server has room for some thousands.
    private static final int AT_ONCE = 1000;

    /** Stands in a text for words that are different in each copy, so that no two are alike. */
    static final String OWN_WORDS = "WORDS OF ITS OWN";

    private static final String MADE_UP_WORDS =
            "(select string_agg('w' || (hashint8(n::bigint * 1000 + k) & 8191), ' ' order by k)"
                    + " from generate_series(1, 80) k)";

    private final Rows rows;
    private final Set<String> own;
    private final Map<String, String> instead;

    /**
     * @param instead for a column of a table, the SQL over the number {@code n} that replaces it
     */
    Copies(Rows rows, Map<String, String> instead) {
        this.rows = rows;
        this.own = rows.own();
        this.instead = instead;
    }

    /** Makes them, numbered from one number on. */
    void make(Connection connection, int from, int count) throws SQLException {
        for (int first = from; first < from + count; first += AT_ONCE) {
            int last = Math.min(first + AT_ONCE, from + count) - 1;
            try (var statement = connection.createStatement()) {
                for (var row : rows.rows()) {
                    statement.execute(insert(row, first, last));
                }
            }
            connection.commit();
        }
    }

    private String insert(Rows.Row row, int first, int last) {
        var columns = row.table().columns();
        // A row that all cases share, such as the last number of a register, is there already.
        return "insert into %s (%s) select %s from generate_series(%d, %d) n on conflict do nothing"
                .formatted(
                        row.table().name(),
                        columns.stream()
                                .map(column -> '"' + column.name() + '"')
                                .collect(Collectors.joining(", ")),
                        columns.stream()
                                .map(column -> value(row, column))
                                .collect(Collectors.joining(", ")),
                        first,
                        last);
    }

    private String value(Rows.Row row, Table.Column column) {
        var other = instead.get(row.table().name() + "." + column.name());
        var sql = other == null ? copied(row.values().get(column.name())) : "(" + other + ")";
        return sql + "::" + column.type();
    }

    private String copied(@Nullable String value) {
        if (value == null) {
            return "null";
        }
        var sql = literal(value);
        for (var text : own) {
            if (value.contains(text)) {
                sql =
                        "replace(%s, %s, %s)"
                                .formatted(
                                        sql, literal(text), Rows.copiedSql(text, rows.reference()));
            }
        }
        return value.contains(OWN_WORDS)
                ? "replace(%s, '%s', %s)".formatted(sql, OWN_WORDS, MADE_UP_WORDS)
                : sql;
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
