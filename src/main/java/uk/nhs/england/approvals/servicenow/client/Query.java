package uk.nhs.england.approvals.servicenow.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An encoded query. ServiceNow drops what it does not understand without a word, which widens the
 * result; so a query knows its columns, for them to be checked before, and which records fulfil it,
 * for them to be checked afterwards.
 *
 * @param order the columns to sort by; never empty, since pages of no order lose records
 */
public record Query(List<Condition> conditions, List<String> order) {

    private static final String DESCENDING = "DESC";

    public Query {
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
        if (order.isEmpty()) {
            throw new IllegalArgumentException("A query has an order");
        }
    }

    public static Query orderedBy(String... columns) {
        return new Query(List.of(), List.of(columns));
    }

    public static Query latestFirst(String column) {
        return new Query(List.of(), List.of(DESCENDING + column));
    }

    public Query is(String column, String value) {
        return with(new Condition(column, "=", Set.of(value)));
    }

    public Query after(String column, String value) {
        return with(new Condition(column, ">", Set.of(value)));
    }

    public Query since(String column, String value) {
        return with(new Condition(column, ">=", Set.of(value)));
    }

    public Query in(String column, Collection<String> values) {
        return with(new Condition(column, "IN", new TreeSet<>(values)));
    }

    private Query with(Condition condition) {
        var more = new ArrayList<>(conditions);
        more.add(condition);
        return new Query(more, order);
    }

    Set<String> columns() {
        return Stream.concat(
                        conditions.stream().map(Condition::column),
                        order.stream().map(column -> column.replace(DESCENDING, "")))
                .collect(Collectors.toSet());
    }

    boolean isFulfilledBy(Found record) {
        return conditions.stream().allMatch(one -> one.holdsOf(record.value(one.column())));
    }

    String encoded() {
        return Stream.concat(
                        conditions.stream().map(Condition::encoded),
                        order.stream().map(column -> "ORDERBY" + column))
                .collect(Collectors.joining("^"));
    }

    /** One column compared; several values only with IN. */
    record Condition(String column, String operator, Set<String> values) {

        /** A caret would end the condition and begin another. */
        Condition {
            if (values.stream().anyMatch(value -> value.contains("^"))) {
                throw new IllegalArgumentException("A value of a query has no caret");
            }
        }

        private String encoded() {
            return column + operator + String.join(",", values);
        }

        private boolean holdsOf(String value) {
            return switch (operator) {
                case ">" -> value.compareTo(values.iterator().next()) > 0;
                case ">=" -> value.compareTo(values.iterator().next()) >= 0;
                default -> values.contains(value);
            };
        }
    }
}
