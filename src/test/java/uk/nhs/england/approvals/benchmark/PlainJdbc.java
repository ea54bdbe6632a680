package uk.nhs.england.approvals.benchmark;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows that one act writes, written by nothing but JDBC: found by comparing the case before and
 * after, written for a copy of it in as few statements as there are kinds of them, in one
 * transaction.
 */
final class PlainJdbc {

    private final String reference;
    private final Set<String> own;
    private final Map<String, List<List<Value>>> statements = new LinkedHashMap<>();
    private int inserted;
    private int updated;
    private int deleted;

    PlainJdbc(Rows before, Rows after) {
        this.reference = before.reference();
        this.own =
                Stream.of(before, after)
                        .flatMap(rows -> rows.own().stream())
                        .collect(Collectors.toSet());
        for (var row : after.rows()) {
            if (isShared(row)) {
                touchUnlessSame(before, row);
            } else {
                before.rows().stream()
                        .filter(row::isAt)
                        .findAny()
                        .ifPresentOrElse(was -> update(was, row), () -> insert(row));
            }
        }
        before.rows().stream()
                .filter(row -> after.rows().stream().noneMatch(row::isAt))
                .forEach(this::delete);
    }

    /** What all cases share, such as the last number of a register, is written as it is. */
    private void touchUnlessSame(Rows before, Rows.Row row) {
        if (before.rows().contains(row)) {
            return;
        }
        var sets =
                row.values().keySet().stream()
                        .filter(column -> !row.key().containsKey(column))
                        .map(column -> "\"%s\" = \"%s\"".formatted(column, column))
                        .collect(Collectors.joining(", "));
        add(
                "update %s set %s where %s".formatted(row.table().name(), sets, at(row)),
                new ArrayList<>(row.key().values()));
        updated++;
    }

    private boolean isShared(Rows.Row row) {
        return row.values().keySet().containsAll(row.key().keySet())
                && row.key().values().stream()
                        .noneMatch(key -> own.stream().anyMatch(key::contains));
    }

    private void insert(Rows.Row row) {
        var columns = row.values().keySet();
        add(
                "insert into %s (%s) values (%s)"
                        .formatted(
                                row.table().name(),
                                columns.stream()
                                        .map(column -> '"' + column + '"')
                                        .collect(Collectors.joining(", ")),
                                columns.stream().map(_ -> "?").collect(Collectors.joining(", "))),
                new ArrayList<>(row.values().values()));
        inserted++;
    }

    private void update(Rows.Row was, Rows.Row row) {
        var changed = new LinkedHashMap<>(row.values());
        changed.entrySet()
                .removeIf(one -> Objects.equals(one.getValue(), was.values().get(one.getKey())));
        if (!changed.isEmpty()) {
            var sets =
                    changed.keySet().stream()
                            .map(column -> '"' + column + "\" = ?")
                            .collect(Collectors.joining(", "));
            var values = new ArrayList<>(changed.values());
            values.addAll(row.key().values());
            add("update %s set %s where %s".formatted(row.table().name(), sets, at(row)), values);
            updated++;
        }
    }

    private void delete(Rows.Row row) {
        add(
                "delete from %s where %s".formatted(row.table().name(), at(row)),
                new ArrayList<>(row.key().values()));
        deleted++;
    }

    private static String at(Rows.Row row) {
        return row.key().keySet().stream()
                .map(column -> column + " = ?")
                .collect(Collectors.joining(" and "));
    }

    private void add(String sql, List<@Nullable String> values) {
        statements
                .computeIfAbsent(sql, _ -> new ArrayList<>())
                .add(values.stream().map(this::value).toList());
    }

    /** How many rows it writes, in how many statements. */
    String size() {
        return "%d rows (%d new, %d changed, %d removed) in %d statements"
                .formatted(
                        inserted + updated + deleted,
                        inserted,
                        updated,
                        deleted,
                        statements.size());
    }

    /** The statements, each with how many rows it is for. */
    Stream<String> describe() {
        return statements.entrySet().stream()
                .map(one -> "%2d x %s".formatted(one.getValue().size(), one.getKey()));
    }

    /** Writes them for one copy, in one transaction. */
    void write(Prepared prepared, int number) throws SQLException {
        for (var one : statements.entrySet()) {
            var statement = prepared.statement(one.getKey());
            for (var values : one.getValue()) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setString(i + 1, values.get(i).copied(reference, number));
                }
                statement.addBatch();
            }
            for (int written : statement.executeBatch()) {
                if (written == 0) {
                    throw new IllegalStateException("Nothing was written by " + one.getKey());
                }
            }
        }
        prepared.connection().commit();
    }

    private Value value(@Nullable String text) {
        return new Value(
                text, text == null ? List.of() : own.stream().filter(text::contains).toList());
    }

    /** A value and what in it belongs to the one case. */
    private record Value(@Nullable String text, List<String> own) {

        @Nullable String copied(String reference, int number) {
            var copy = text;
            for (var one : own) {
                copy =
                        Objects.requireNonNull(copy)
                                .replace(one, Rows.copied(one, reference, number));
            }
            return copy;
        }
    }

    /** A connection and what is prepared on it. */
    record Prepared(Connection connection, Map<String, PreparedStatement> statements) {

        PreparedStatement statement(String sql) throws SQLException {
            var known = statements.get(sql);
            if (known == null) {
                known = connection.prepareStatement(sql);
                statements.put(sql, known);
            }
            return known;
        }
    }
}
