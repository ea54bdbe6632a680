package uk.nhs.england.approvals.servicenow.standin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An encoded query as it is read there: what names no column is dropped without a word. */
record EncodedQuery(List<String> conditions, List<String> orders) {

    private static final Pattern CONDITION =
            Pattern.compile("([a-z0-9_]+)(>=|<=|=|>|<|IN|STARTSWITH|LIKE)(.*)", Pattern.DOTALL);

    static EncodedQuery read(String text, Set<String> columns) {
        var parts = Arrays.stream(text.split("\\^")).filter(part -> !part.isEmpty()).toList();
        return new EncodedQuery(
                parts.stream()
                        .filter(part -> !part.startsWith("ORDERBY"))
                        .filter(part -> names(part, columns))
                        .toList(),
                parts.stream()
                        .filter(part -> part.startsWith("ORDERBY"))
                        .map(part -> part.substring("ORDERBY".length()))
                        .filter(order -> columns.contains(order.replaceFirst("^DESC", "")))
                        .toList());
    }

    private static boolean names(String condition, Set<String> columns) {
        var parts = CONDITION.matcher(condition);
        return parts.matches() && columns.contains(parts.group(1));
    }

    Stream<Map<String, String>> of(Stream<Map<String, String>> rows) {
        return rows.filter(
                        conditions.stream()
                                .map(EncodedQuery::holds)
                                .reduce(_ -> true, Predicate::and))
                .sorted(
                        orders.stream()
                                .map(EncodedQuery::by)
                                .reduce((_, _) -> 0, Comparator::thenComparing));
    }

    private static Comparator<Map<String, String>> by(String order) {
        var column = order.replaceFirst("^DESC", "");
        Comparator<Map<String, String>> ascending =
                Comparator.comparing(row -> row.getOrDefault(column, ""));
        return order.startsWith("DESC") ? ascending.reversed() : ascending;
    }

    private static Predicate<Map<String, String>> holds(String condition) {
        var parts = CONDITION.matcher(condition);
        if (!parts.matches()) {
            return _ -> true;
        }
        var column = parts.group(1);
        var wanted = parts.group(3);
        var several = Set.of(wanted.split(","));
        Predicate<String> of =
                switch (parts.group(2)) {
                    case "=" -> wanted::equals;
                    case ">" -> value -> value.compareTo(wanted) > 0;
                    case ">=" -> value -> value.compareTo(wanted) >= 0;
                    case "<" -> value -> value.compareTo(wanted) < 0;
                    case "<=" -> value -> value.compareTo(wanted) <= 0;
                    case "IN" -> several::contains;
                    case "STARTSWITH" -> value -> value.startsWith(wanted);
                    default -> value -> value.contains(wanted);
                };
        return row -> of.test(row.getOrDefault(column, ""));
    }
}
