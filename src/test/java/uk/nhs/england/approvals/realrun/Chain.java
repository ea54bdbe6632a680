package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The hashes of a record, computed again from what the API shows: SHA-256 over the hash before, the
 * subject, and the event, as the database does it.
 */
final class Chain {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Chain() {}

    /** What is wrong with a record; empty when it holds. */
    static String broken(String reference, List<JsonNode> history) {
        var previous = "";
        for (int i = 0; i < history.size(); i++) {
            var event = history.get(i);
            if (event.path("sequence").asInt() != i + 1) {
                return "event %d has the number %s".formatted(i + 1, event.path("sequence"));
            }
            var hash = hash(reference, event, previous);
            if (!event.path("previousHash").asString().equals(previous)
                    || !event.path("hash").asString().equals(hash)) {
                return "the hash of event %d does not hold".formatted(i + 1);
            }
            previous = hash;
        }
        return "";
    }

    private static String hash(String reference, JsonNode event, String previous) {
        var text =
                String.join(
                        "\u001f",
                        previous,
                        reference,
                        event.path("sequence").asString(),
                        event.path("event").asString(),
                        event.path("what").asString(),
                        event.path("actor").asString(),
                        textOf(event.path("onBehalfOf")),
                        MICROSECONDS.format(Instant.parse(event.path("at").asString())),
                        changes(event.path("changes")));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As PostgreSQL writes jsonb: shorter names first, a space after each colon and comma. */
    private static String changes(JsonNode changes) {
        return changes.valueStream()
                .map(
                        one ->
                                "{\"after\": %s, \"field\": %s, \"before\": %s}"
                                        .formatted(
                                                json(one.path("after")),
                                                json(one.path("field")),
                                                json(one.path("before"))))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String json(JsonNode value) {
        return value.isNull() || value.isMissingNode()
                ? "null"
                : JsonMapper.shared().writeValueAsString(value.asString());
    }

    private static String textOf(@Nullable JsonNode value) {
        return value == null || value.isNull() ? "" : value.asString("");
    }
}
