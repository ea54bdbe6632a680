package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The service's REST API as the people of the demonstration call it. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PASSWORD = "demonstration";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private int calls;

    Api(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /**
     * Something that is asked for.
     *
     * @param etag of what was read before; null when it need not be
     * @param body as JSON, or the bytes of a file; null for none
     */
    record Call(
            String person,
            String method,
            String path,
            @Nullable String etag,
            @Nullable Object body) {}

    /** What came back. */
    record Answer(int status, String etag, JsonNode body, String next) {

        boolean isGood() {
            return status / 100 == 2;
        }

        /** The rules by which it was refused. */
        List<String> rules() {
            return body.path("errors")
                    .valueStream()
                    .map(error -> error.path("rule").asString(""))
                    .toList();
        }

        String words() {
            var reasons =
                    body.path("errors")
                            .valueStream()
                            .map(error -> error.path("reason").asString(""))
                            .toList();
            return reasons.isEmpty()
                    ? status + " " + body.path("detail").asString("")
                    : status + " " + String.join(" ", reasons);
        }
    }

    /** What was refused, in the service's own words. */
    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        RefusedException(Call call, Answer answer) {
            super(
                    "%s %s by %s: %s"
                            .formatted(call.method(), call.path(), call.person(), answer.words()));
        }
    }

    Answer get(String person, String path) {
        var call = new Call(person, "GET", path, null, null);
        var answer = send(call);
        if (!answer.isGood()) {
            throw new RefusedException(call, answer);
        }
        return answer;
    }

    /** A document, or why there is none. */
    String text(String person, String path) {
        calls++;
        try {
            var call = new Call(person, "GET", path, null, null);
            var request =
                    HttpRequest.newBuilder(request(call), (_, _) -> true)
                            .setHeader("Accept", "text/markdown, application/problem+json")
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Every item of a list, page by page. */
    List<JsonNode> all(String person, String path) {
        var items = new ArrayList<JsonNode>();
        var next = path + (path.contains("?") ? "&" : "?") + "limit=100";
        while (!next.isEmpty()) {
            var page = get(person, next);
            page.body().path("items").forEach(items::add);
            next = page.next();
        }
        return items;
    }

    /** Items of a list that comes as a whole. */
    List<JsonNode> items(String person, String path) {
        return get(person, path).body().path("items").valueStream().toList();
    }

    /** Sends it; an answer that is no success is an answer too. */
    Answer send(Call call) {
        calls++;
        try {
            var response = client.send(request(call), HttpResponse.BodyHandlers.ofString());
            var headers = response.headers();
            var json = headers.firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    response.statusCode(),
                    headers.firstValue("ETag").orElse(""),
                    json ? JSON.readTree(response.body()) : NullNode.getInstance(),
                    next(headers.firstValue("Link").orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int calls() {
        return calls;
    }

    private static String next(String link) {
        return link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
    }

    private static String type(Call call) {
        if (call.body() instanceof byte[]) {
            return "text/csv";
        }
        return call.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }

    private static byte[] body(Call call) {
        return switch (call.body()) {
            case null -> new byte[0];
            case byte[] file -> file;
            default -> JSON.writeValueAsBytes(call.body());
        };
    }

    private HttpRequest request(Call call) {
        var account = (call.person() + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        boolean whole = call.path().startsWith("/api/") || call.path().startsWith("/actuator/");
        var path = whole ? call.path() : "/api/v1" + call.path();
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(60))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(account))
                        .header("Accept", "application/json, application/problem+json")
                        .header("Content-Type", type(call))
                        .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(body(call)));
        if (call.etag() != null) {
            request.header("If-Match", call.etag());
        }
        if (call.method().equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return request.build();
    }
}
