package uk.nhs.england.approvals.servicenow.client;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What became of one item, or would become of it.
 *
 * @param operation such as INSERT, UPDATE or NO_CHANGE
 * @param problems why it was not taken as it was sent; empty when it was
 */
public record ItemAnswer(String operation, List<String> problems) {

    private static final Set<String> TAKEN =
            Set.of(
                    "INSERT",
                    "UPDATE",
                    "NO_CHANGE",
                    "UPDATE_WITH_UPGRADE",
                    "UPDATE_WITH_DOWNGRADE",
                    "UPDATE_WITH_SWITCH");

    public ItemAnswer {
        problems = List.copyOf(problems);
    }

    public boolean isTaken() {
        return problems.isEmpty();
    }

    /** 200 says only that the items were looked at: each has errors of its own. */
    static ItemAnswer of(JsonNode item, JsonNode result) {
        var problems = new ArrayList<String>();
        item.path("errors").forEach(error -> problems.add(words(error)));
        ignored(item, problems);
        ignored(result, problems);
        var operation = item.path("operation").asString("");
        if (problems.isEmpty() && isParked(item)) {
            problems.add("It was parked as incomplete: is the data source set up there?");
        }
        if (problems.isEmpty() && !TAKEN.contains(operation)) {
            problems.add("It does not say that it took the item: operation '" + operation + "'.");
        }
        return new ItemAnswer(operation, problems);
    }

    private static boolean isParked(JsonNode item) {
        return item.path("incomplete").asBoolean(false)
                || item.path("operation").asString("").contains("INCOMPLETE");
    }

    private static void ignored(JsonNode node, List<String> problems) {
        var fields = node.path("__meta").path("ignoredFields");
        if (!fields.isEmpty()) {
            var names = fields.valueStream().map(one -> one.asString("")).toList();
            problems.add("It ignored " + String.join(", ", names) + ".");
        }
    }

    private static String words(JsonNode error) {
        return "%s: %s"
                .formatted(
                        error.path("error").asString("ERROR"), error.path("message").asString(""));
    }
}
