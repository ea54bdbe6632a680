package uk.nhs.england.approvals.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.SignedInAs;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The API as one person calls it; headers are added to a copy. */
public record Api(MockMvcTester http, Actor actor, Map<String, String> headers) {

    private static final String V1 = "/api/v1";
    private static final JsonMapper JSON = JsonMapper.shared();

    public static Api as(Actor actor, MockMvcTester http) {
        var other = actor.onBehalfOf();
        return new Api(
                http, actor, other == null ? Map.of() : Map.of("On-Behalf-Of", other.value()));
    }

    public Api with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Api(http, actor, more);
    }

    /** Whoever calls has read this version. */
    public Api having(Reply read) {
        return with("If-Match", read.etag());
    }

    public Reply get(String path) {
        return send(HttpMethod.GET, path, "application/json", null);
    }

    public Reply post(String path, @Nullable Object body) {
        return send(HttpMethod.POST, path, "application/json", body);
    }

    public Reply put(String path, Object body) {
        return send(HttpMethod.PUT, path, "application/json", body);
    }

    /** Sends a file as it is. */
    public Reply putFile(String path, String type, byte[] file) {
        return send(HttpMethod.PUT, path, type, file);
    }

    public Reply patch(String path, Object body) {
        return send(HttpMethod.PATCH, path, "application/merge-patch+json", body);
    }

    /** Whatever is there, as it is. */
    public MockHttpServletResponse fetch(String path) {
        return exchange(HttpMethod.GET, path, "application/json", null);
    }

    /** Every item of a list, page by page. */
    public List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var next = path + (path.contains("?") ? "&" : "?") + "limit=100";
        while (next != null) {
            var page = get(next);
            page.ok().get("items").forEach(items::add);
            next = page.next();
        }
        return items;
    }

    private MockHttpServletResponse exchange(
            HttpMethod method, String path, String type, @Nullable Object body) {
        var request =
                http.method(method)
                        .uri(java.net.URI.create(path.startsWith(V1) ? path : V1 + path))
                        .with(
                                SignedInAs.person(
                                        actor.person().value(),
                                        actor.roles().toArray(Role[]::new)));
        headers.forEach(request::header);
        if (body != null) {
            request.contentType(type).content(bytes(body));
        }
        return request.exchange().getResponse();
    }

    private Reply send(HttpMethod method, String path, String type, @Nullable Object body) {
        var response = exchange(method, path, type, body);
        try {
            var text = response.getContentAsString(StandardCharsets.UTF_8);
            var json = text.isEmpty() ? NullNode.getInstance() : JSON.readTree(text);
            return new Reply(response.getStatus(), json, response);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Object body) {
        return switch (body) {
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case byte[] file -> file;
            default -> JSON.writeValueAsBytes(body);
        };
    }
}
