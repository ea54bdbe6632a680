package uk.nhs.england.approvals.servicenow.standin;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Identification and Reconciliation: 200 whatever became of the items. */
final class ReconcileAnswers {

    /** In a name, it makes an item one that is never taken. */
    static final String POISON = "poison";

    private static final String SOURCE = "IT approvals";

    private final Store store;
    private final Mischief mischief;

    ReconcileAnswers(Store store, Mischief mischief) {
        this.store = store;
        this.mischief = mischief;
    }

    Response answer(Request request) {
        var items = Response.JSON.readTree(request.body()).path("items");
        boolean known = request.parameter("sysparm_data_source", "").equals(SOURCE);
        var answers =
                items.valueStream()
                        .map(item -> known ? item(item, request.writes()) : parked())
                        .toList();
        return Response.json(
                200, Map.of("result", Map.of("items", answers, "relations", List.of())));
    }

    private static Map<String, Object> parked() {
        return Map.of("operation", "INSERT_AS_INCOMPLETE", "sysId", "Unknown", "incomplete", true);
    }

    private Map<String, Object> item(JsonNode item, boolean writes) {
        var values = new HashMap<String, String>();
        item.path("values")
                .properties()
                .forEach(one -> values.put(one.getKey(), one.getValue().asString()));
        if (values.getOrDefault("name", "").contains(POISON)) {
            return failed("INVALID_INPUT_DATA", "The name is not allowed here");
        }
        if (mischief.ofItem(Fault.ITEM_ERROR)) {
            return failed("ABANDONED", "Too many other items are reconciled");
        }
        var key = item.path("sys_object_source_info").path("source_native_key").asString("");
        var ids = store.ofKey(key);
        if (ids.size() > 1) {
            return failed("MULTIPLE_DUPLICATE_RECORDS", "More than one record matches");
        }
        return taken(ids, values, writes);
    }

    private Map<String, Object> taken(
            List<String> ids, Map<String, String> values, boolean writes) {
        var ignored = ignored(values);
        var answer = new TreeMap<String, Object>();
        answer.put("className", "cmdb_ci_service_auto");
        answer.put(
                "identificationAttempts",
                List.of(
                        Map.of(
                                "attributes",
                                List.of("source_native_key"),
                                "attemptResult",
                                ids.isEmpty() ? "NO_MATCH" : "MATCHED")));
        if (!ignored.isEmpty()) {
            answer.put("__meta", Map.of("ignoredFields", ignored));
        }
        if (ids.isEmpty()) {
            answer.put("operation", "INSERT");
            answer.put("sysId", writes ? store.insert(values, false) : "Unknown");
        } else {
            boolean changed = !writes || store.update(ids.getFirst(), values);
            answer.put("operation", changed ? "UPDATE" : "NO_CHANGE");
            answer.put("sysId", ids.getFirst());
        }
        return answer;
    }

    /** Takes what is ignored out of the values, and cuts off what is too long. */
    private List<String> ignored(Map<String, String> values) {
        var ignored =
                values.keySet().stream()
                        .filter(column -> !Columns.ALL.contains(column) || isIgnored(column))
                        .toList();
        values.keySet().removeAll(ignored);
        values.replaceAll(Columns::kept);
        return ignored;
    }

    private boolean isIgnored(String column) {
        return column.equals("comments") && mischief.ofItem(Fault.IGNORED_FIELD);
    }

    private static Map<String, Object> failed(String error, String message) {
        return Map.of(
                "operation", "NO_CHANGE",
                "sysId", "Unknown",
                "errors", List.of(Map.of("error", error, "message", message)));
    }
}
