package uk.nhs.england.approvals.servicenow.standin;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** An answer before it is sent, or spoilt. */
record Response(int status, Map<String, String> headers, byte[] body) {

    static final JsonMapper JSON = JsonMapper.shared();

    static Response json(int status, Object body) {
        return json(status, body, Map.of());
    }

    static Response json(int status, Object body, Map<String, String> headers) {
        return new Response(status, headers, JSON.writeValueAsBytes(body));
    }

    static Response error(int status, String message) {
        return json(
                status,
                Map.of(
                        "error",
                        Map.of("message", message, "detail", "Told by the stand-in"),
                        "status",
                        "failure"));
    }
}
