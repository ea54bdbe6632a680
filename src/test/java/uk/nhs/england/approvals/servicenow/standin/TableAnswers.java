package uk.nhs.england.approvals.servicenow.standin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The Table API. */
final class TableAnswers {

    private static final String PATH = "/api/now/table/";

    private final Store store;

    TableAnswers(Store store) {
        this.store = store;
    }

    Response answer(Request request) {
        var table = request.path().substring(PATH.length());
        return switch (table) {
            case "sys_dictionary" -> dictionary(request);
            case "cmdb_ci_service_auto" -> records(request);
            default -> Response.error(404, "Invalid table " + table);
        };
    }

    private static Response dictionary(Request request) {
        var query =
                EncodedQuery.read(
                        request.parameter("sysparm_query", ""), Set.of("name", "element"));
        var rows = query.of(Columns.dictionary()).toList();
        return Response.json(200, Map.of("result", rows));
    }

    private Response records(Request request) {
        var query = EncodedQuery.read(request.parameter("sysparm_query", ""), Columns.ALL);
        int limit = Integer.parseInt(request.parameter("sysparm_limit", "10000"));
        int offset = Integer.parseInt(request.parameter("sysparm_offset", "0"));
        var part = store.query(query, offset, limit);
        var fields = List.of(request.parameter("sysparm_fields", "sys_id").split(","));
        var headers = new HashMap<String, String>();
        headers.put("X-Total-Count", Integer.toString(part.total()));
        if (offset + limit < part.total()) {
            headers.put(
                    "Link",
                    "<%s?sysparm_offset=%d>;rel=\"next\""
                            .formatted(request.path(), offset + limit));
        }
        var rows = part.shown().stream().map(record -> shown(record, fields)).toList();
        return Response.json(200, Map.of("result", rows), headers);
    }

    /** A field that there is not is left out without a word. */
    private static Map<String, String> shown(Map<String, String> record, List<String> fields) {
        var shown = new HashMap<String, String>();
        Arrays.stream(fields.toArray(String[]::new))
                .filter((Predicate<String>) Columns.ALL::contains)
                .forEach(field -> shown.put(field, record.getOrDefault(field, "")));
        return shown;
    }
}
