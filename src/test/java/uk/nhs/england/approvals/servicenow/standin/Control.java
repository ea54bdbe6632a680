package uk.nhs.england.approvals.servicenow.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Whoever works at the stand-in beside the service: a person in ServiceNow, or the test. */
public final class Control implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String url;
    private final HttpClient http = HttpClient.newHttpClient();

    public Control(String url) {
        this.url = url + ControlAnswers.PATH;
    }

    public List<JsonNode> records() {
        return send("GET", "records", "").valueStream().toList();
    }

    public void insert(Map<String, String> values) {
        send("POST", "records", JSON.writeValueAsString(Map.of("values", values)));
    }

    /** One that the user of the integration may not see. */
    public void insertHidden(Map<String, String> values) {
        send("POST", "records", JSON.writeValueAsString(Map.of("values", values, "hidden", true)));
    }

    /** Changes the record of a service. */
    public void change(String reference, String column, String value) {
        var values = Map.of("correlation_id", reference, column, value);
        send("PUT", "records", JSON.writeValueAsString(Map.of("values", values)));
    }

    public void delete(String reference) {
        send("DELETE", "records?key=" + reference, "");
    }

    public void fail(Map<Fault, Double> shares, Duration silence) {
        send(
                "POST",
                "faults",
                JSON.writeValueAsString(
                        Map.of("shares", shares, "silenceMillis", silence.toMillis())));
    }

    public JsonNode faults() {
        return send("GET", "faults", "");
    }

    private JsonNode send(String method, String path, String body) {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        try {
            return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
