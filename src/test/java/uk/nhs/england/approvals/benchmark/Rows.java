package uk.nhs.england.approvals.benchmark;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All rows that belong to one case, read while nothing else was written.
 *
 * @param reference of the case
 */
record Rows(String reference, List<Row> rows) {

    private static final String UUID =
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** The number of the next transaction: what is written from now on has it, or a later one. */
    static long mark(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_current_xact_id()::text::bigint")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Every row written since a mark that is still there. */
    static Rows since(Connection connection, long mark, String reference) throws SQLException {
        var found = new ArrayList<Row>();
        for (var table : Table.all(connection)) {
            var sql =
                    "select * from %s where xmin::text::bigint >= %d".formatted(table.name(), mark);
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(Row.of(table, rows));
                }
            }
        }
        return new Rows(reference, found);
    }

    /**
     * The texts that are this case's alone, so that a copy needs others: its reference, the ids of
     * its rows, the numbers of its decisions. What stands beside the reference, or beside an id, in
     * a key, such as a consultee or a member, is not.
     */
    Set<String> own() {
        var ids =
                rows.stream()
                        .filter(row -> row.key().values().stream().noneMatch(this::isOfTheCase))
                        .flatMap(
                                row ->
                                        row.table().textKey().stream()
                                                .map(row::text)
                                                .filter(text -> isAlone(row) || isId(text)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        ids.add(reference);
        return ids;
    }

    private static boolean isAlone(Row row) {
        return row.key().size() == 1;
    }

    private static boolean isId(String text) {
        return text.matches(UUID);
    }

    private boolean isOfTheCase(String value) {
        return value.contains(reference);
    }

    /** What another case with the same story has in place of one of these texts. */
    static String copied(String own, String reference, int number) {
        if (own.equals(reference)) {
            return reference.substring(0, 8) + (1_000_000 + number);
        }
        return isId(own) ? own.substring(0, 24) + "%012x".formatted(number) : own + "/" + number;
    }

    /** The same as SQL over the number {@code n}. */
    static String copiedSql(String own, String reference) {
        if (own.equals(reference)) {
            return "'%s' || (1000000 + n)".formatted(reference.substring(0, 8));
        }
        return isId(own)
                ? "'%s' || lpad(to_hex(n), 12, '0')".formatted(own.substring(0, 24))
                : "'%s/' || n".formatted(own);
    }

    /** One row, each value as text. */
    record Row(Table table, Map<String, String> key, Map<String, @Nullable String> values) {

        static Row of(Table table, ResultSet row) throws SQLException {
            var key = new LinkedHashMap<String, String>();
            for (var column : table.key()) {
                key.put(column, row.getString(column));
            }
            var values = new LinkedHashMap<String, @Nullable String>();
            for (var column : table.columns()) {
                values.put(column.name(), row.getString(column.name()));
            }
            return new Row(table, key, values);
        }

        String text(String column) {
            return String.valueOf(values.get(column));
        }

        boolean isAt(Row other) {
            return table.name().equals(other.table().name()) && key.equals(other.key());
        }
    }
}
