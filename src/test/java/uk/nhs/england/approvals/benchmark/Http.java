package uk.nhs.england.approvals.benchmark;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls the API over kept-alive connections, with as little work of its own as can be. */
record Http(int port) {

    static final JsonMapper JSON = JsonMapper.shared();

    /** How the path of a file ends; any other body is JSON. */
    static final String FILE = "/file";

    private static final String PASSWORD = "demonstration";

    static {
        System.setProperty("http.maxConnections", "64");
    }

    Answer get(String person, String path) {
        return send(new Call(person, "GET", path, null, null));
    }

    /**
     * @throws IllegalStateException when the answer is no success
     */
    Answer send(Call call) {
        var answer = answer(call);
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(call + " was answered by " + answer);
        }
        return answer;
    }

    boolean isReady() {
        try {
            return answer(new Call("nobody", "GET", "/actuator/health/readiness", null, null))
                            .status()
                    == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private Answer answer(Call call) {
        try {
            var connection = open(call);
            int status = connection.getResponseCode();
            var stream = status < 400 ? connection.getInputStream() : connection.getErrorStream();
            try (stream) {
                var body = stream == null ? new byte[0] : stream.readAllBytes();
                var etag = connection.getHeaderField("ETag");
                return new Answer(status, etag, connection.getHeaderField("Location"), text(body));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpURLConnection open(Call call) throws IOException {
        var uri = URI.create("http://127.0.0.1:" + port + call.path());
        var connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod(call.method());
        if (!call.person().equals("nobody")) {
            connection.setRequestProperty("Authorization", "Basic " + credentials(call.person()));
        }
        connection.setRequestProperty("Accept", "application/json");
        if (call.etag() != null) {
            connection.setRequestProperty("If-Match", call.etag());
        }
        if (!call.method().equals("GET")) {
            var type = call.path().endsWith(FILE) ? "text/csv" : "application/json";
            connection.setRequestProperty("Content-Type", type);
            send(connection, call.body() == null ? "" : call.body());
        }
        return connection;
    }

    private static void send(HttpURLConnection connection, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(bytes.length);
        try (var stream = connection.getOutputStream()) {
            stream.write(bytes);
        }
    }

    private static String credentials(String person) {
        return Base64.getEncoder()
                .encodeToString((person + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** A request, by one of the people of the demonstration. */
    record Call(
            String person,
            String method,
            String path,
            @Nullable String etag,
            @Nullable String body) {}

    /** What came back. */
    record Answer(int status, @Nullable String etag, @Nullable String location, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }
    }
}
