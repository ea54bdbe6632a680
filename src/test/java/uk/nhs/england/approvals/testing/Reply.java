package uk.nhs.england.approvals.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** What the API answered. */
public record Reply(int status, JsonNode body, MockHttpServletResponse response) {

    /** The body, once it is sure that the call was answered well. */
    public JsonNode ok() {
        assertThat(status).as(body.toString()).isBetween(200, 299);
        return body;
    }

    /** Checks that the call was refused, by these rules and no others, each with a sentence. */
    public Reply refused(int expected, String... rules) {
        assertThat(status).as(body.toString()).isEqualTo(expected);
        assertThat(rules()).containsExactlyInAnyOrder(rules);
        body.get("errors")
                .forEach(error -> assertThat(error.get("reason").asString()).endsWith("."));
        return this;
    }

    public List<String> rules() {
        return values("rule");
    }

    public List<String> fields() {
        return values("field");
    }

    public List<String> reasons() {
        return values("reason");
    }

    public String etag() {
        return String.valueOf(response.getHeader("ETag"));
    }

    /** Where the list goes on; null at its end. */
    public @Nullable String next() {
        var link = response.getHeader("Link");
        return link == null ? null : link.substring(1, link.indexOf('>'));
    }

    private List<String> values(String name) {
        return body.path("errors").valueStream().map(error -> error.path(name).asString()).toList();
    }
}
