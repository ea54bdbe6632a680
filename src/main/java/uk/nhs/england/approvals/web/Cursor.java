package uk.nhs.england.approvals.web;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Writes the place a slice ended as one opaque word and reads it back; it belongs to one sort
 * order.
 */
final class Cursor {

    private static final int LONGEST = 2000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private Cursor() {}

    static String write(String order, Keyset end) {
        var words = new ArrayList<String>();
        words.add(order);
        words.addAll(end.values());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JSON.writeValueAsBytes(words));
    }

    static Keyset read(String order, String cursor) {
        var words = words(cursor);
        if (words.size() < 2 || !words.getFirst().equals(order)) {
            throw bad();
        }
        return new Keyset(words.subList(1, words.size()));
    }

    private static List<String> words(String cursor) {
        if (cursor.length() > LONGEST) {
            throw bad();
        }
        try {
            var json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return List.of(JSON.readValue(json, String[].class));
        } catch (IllegalArgumentException | JacksonException | NullPointerException e) {
            throw bad();
        }
    }

    static RequestRefused bad() {
        return RequestRefused.malformed(
                "after",
                "cursor",
                "'after' is not a place in this list. Follow the Link header instead.");
    }
}
