package uk.nhs.england.approvals.servicenow.standin;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a test asks of the stand-in beside the protocol: what there is, and what is to fail. */
final class ControlAnswers {

    static final String PATH = "/stand-in/";

    private final Store store;
    private final Mischief mischief;

    ControlAnswers(Store store, Mischief mischief) {
        this.store = store;
        this.mischief = mischief;
    }

    Response answer(Request request) {
        return switch (request.method() + " " + request.path().substring(PATH.length())) {
            case "GET records" -> Response.json(200, store.all());
            case "GET faults" -> Response.json(200, new TreeMap<>(mischief.made()));
            case "POST faults" -> become(Response.JSON.readTree(request.body()));
            case "POST records" -> insert(Response.JSON.readTree(request.body()));
            case "PUT records" -> update(Response.JSON.readTree(request.body()));
            case "DELETE records" -> delete(request);
            default -> Response.error(404, "The stand-in knows nothing of this");
        };
    }

    private Response become(JsonNode wanted) {
        var shares = new EnumMap<Fault, Double>(Fault.class);
        wanted.path("shares")
                .properties()
                .forEach(one -> shares.put(Fault.valueOf(one.getKey()), one.getValue().asDouble()));
        mischief.become(shares, Duration.ofMillis(wanted.path("silenceMillis").asLong(60_000)));
        return Response.json(200, Map.of());
    }

    /** As somebody who works in ServiceNow makes a record. */
    private Response insert(JsonNode wanted) {
        var id = store.insert(values(wanted), wanted.path("hidden").asBoolean(false));
        return Response.json(200, Map.of("sys_id", id));
    }

    private Response update(JsonNode wanted) {
        var key = wanted.path("values").path("correlation_id").asString();
        store.ofKey(key).forEach(id -> store.update(id, values(wanted)));
        return Response.json(200, Map.of());
    }

    private Response delete(Request request) {
        store.ofKey(request.parameter("key", "none")).forEach(store::delete);
        return Response.json(200, Map.of());
    }

    private static Map<String, String> values(JsonNode wanted) {
        var values = new HashMap<String, String>();
        wanted.path("values")
                .properties()
                .forEach(one -> values.put(one.getKey(), one.getValue().asString()));
        return values;
    }
}
