package uk.nhs.england.approvals.servicenow.client;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.servicenow.client.Failure.Kind;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.OptionalLong;

/** What came back, whole but not yet believed. */
record Answer(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_DETAIL = 300;

    /** The number of records a query has in all, those this user may not see included. */
    OptionalLong total() {
        return headers.firstValueAsLong("X-Total-Count");
    }

    /** Whether it names a next page. */
    boolean hasNext() {
        return headers.allValues("Link").stream().anyMatch(link -> link.contains("rel=\"next\""));
    }

    /**
     * The JSON of a good answer.
     *
     * @throws Failure when it is none
     */
    JsonNode json() {
        if (status >= 200 && status < 300) {
            return parsed();
        }
        throw switch (status) {
            case 401 -> new Failure(Kind.SIGN_ON, detail());
            case 403 -> new Failure(Kind.FORBIDDEN, detail());
            case 404 -> new Failure(Kind.MISSING, detail());
            case 429 -> new Failure(Kind.BUSY, "", comeBackAfter());
            default -> new Failure(kind(), "HTTP " + status + detail(", "));
        };
    }

    private Kind kind() {
        if (status >= 500) {
            return Kind.FAILED;
        }
        return status >= 400 ? Kind.REFUSED : Kind.NOT_JSON;
    }

    /** A page for people comes with 200 as well, such as one that tells of maintenance. */
    private JsonNode parsed() {
        var type = headers.firstValue("Content-Type").orElse("none");
        if (!type.contains("json")) {
            throw new Failure(Kind.NOT_JSON, "its type is " + type);
        }
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new Failure(Kind.NOT_JSON, "its JSON is broken");
        }
    }

    private Duration comeBackAfter() {
        return Duration.ofSeconds(
                headers.firstValue("Retry-After")
                        .filter(seconds -> seconds.matches("\\d{1,6}"))
                        .map(Long::valueOf)
                        .orElse(1L));
    }

    private String detail(String before) {
        var detail = detail();
        return detail.isBlank() ? "" : before + detail;
    }

    /** What ServiceNow says of an error, shortened; nothing of a page for people. */
    private String detail() {
        try {
            var error = JSON.readTree(body).path("error");
            var words =
                    error.path("message").asString("") + " " + error.path("detail").asString("");
            return words.strip().substring(0, Math.min(words.strip().length(), LONGEST_DETAIL));
        } catch (JacksonException e) {
            return "";
        }
    }
}
