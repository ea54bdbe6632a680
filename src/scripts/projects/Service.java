package projects;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The service's API: sends requests as its people, counts and times them. */
public final class Service {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, List<Long>> microsByAct = new TreeMap<>();
    private final String url;
    private final String password;
    private int calls;

    public Service(String url, String password) {
        this.url = url.replaceAll("/+$", "");
        this.password = password;
    }

    /** An answer that was not refused: its body, and its ETag or an empty text. */
    public record Answer(Object body, String etag) {

        /** The text at this path of the body. */
        public String text(String... path) {
            return Json.text(body, path);
        }

        /** The list at this path of the body. */
        public List<?> list(String... path) {
            return Json.list(body, path);
        }
    }

    /** What the service refused, in its own words. */
    public static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        RefusedException(String act, int status, Object problem) {
            super("%s: %d %s".formatted(act, status, words(problem)));
        }

        private static String words(Object problem) {
            var errors = new ArrayList<String>();
            for (var error : Json.list(problem, "errors")) {
                var field = Json.text(error, "field");
                errors.add((field.isEmpty() ? "" : field + ": ") + Json.text(error, "reason"));
            }
            return errors.isEmpty() ? Json.text(problem, "detail") : String.join(" ", errors);
        }
    }

    /** Reads. */
    public Answer get(String path, String who) {
        return send(request(path, who).GET(), "GET", path);
    }

    /** Does something once, even when it must be sent twice. */
    public Answer post(String path, Object body, String who) {
        return send(withBody("POST", path, body, who), "POST", path);
    }

    /** Does something once to the version that was read. */
    public Answer post(String path, Object body, String who, String etag) {
        return send(withBody("POST", path, body, who).header("If-Match", etag), "POST", path);
    }

    /** Replaces something, of the version that was read. */
    public Answer put(String path, Object body, String who, String etag) {
        return send(withBody("PUT", path, body, who).header("If-Match", etag), "PUT", path);
    }

    /** Changes some fields of the version that was read. */
    public Answer patch(String path, Object body, String who, String etag) {
        var request = withBody("PATCH", path, body, who).header("If-Match", etag);
        request.setHeader("Content-Type", "application/merge-patch+json");
        return send(request, "PATCH", path);
    }

    /** How many requests were sent so far. */
    public int calls() {
        return calls;
    }

    /** How long each kind of request took, in microseconds, in the order they were sent. */
    public Map<String, List<Long>> microsByAct() {
        return microsByAct;
    }

    private HttpRequest.Builder withBody(String method, String path, Object body, String who) {
        var content = body == null ? "" : Json.write(body);
        var request =
                request(path, who)
                        .method(method, HttpRequest.BodyPublishers.ofString(content))
                        .header("Content-Type", "application/json");
        return method.equals("POST")
                ? request.header("Idempotency-Key", UUID.randomUUID().toString())
                : request;
    }

    private HttpRequest.Builder request(String path, String who) {
        var account = (who + ":" + password).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account))
                .header("Accept", "application/json, application/problem+json");
    }

    private Answer send(HttpRequest.Builder builder, String method, String path) {
        var act = method + " " + path.replaceAll("\\?.*", "").replaceAll("/[^/]*\\d[^/]*", "/…");
        var request = builder.build();
        long began = System.nanoTime();
        var response = exchanged(request, act);
        calls++;
        microsByAct
                .computeIfAbsent(act, _ -> new ArrayList<>())
                .add((System.nanoTime() - began) / 1000);
        var type = response.headers().firstValue("Content-Type").orElse("");
        var body = type.contains("json") ? Json.read(response.body()) : null;
        if (response.statusCode() / 100 != 2) {
            throw new RefusedException(act, response.statusCode(), body);
        }
        return new Answer(body, response.headers().firstValue("ETag").orElse(""));
    }

    private HttpResponse<String> exchanged(HttpRequest request, String act) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(act + ": no answer from " + url + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(act + ": interrupted", e);
        }
    }
}
