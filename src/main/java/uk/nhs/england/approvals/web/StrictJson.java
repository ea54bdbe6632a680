package uk.nhs.england.approvals.web;

import jakarta.validation.Validator;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns JSON into a record with the same strictness as a request's body, and checks its
 * constraints.
 */
@Component
public class StrictJson {

    private final JsonMapper json;
    private final Validator validator;

    StrictJson(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The record that the JSON says.
     *
     * @throws RequestRefused 400 for unknown fields and wrong types; 422 for every constraint
     *     broken
     */
    public <T> T read(JsonNode node, Class<T> type) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * The record as a merge patch would have it.
     *
     * @throws RequestRefused as {@link #read} does
     */
    @SuppressWarnings("unchecked")
    public <T> T merge(T current, JsonNode patch) {
        return read(
                MergePatch.apply(json.valueToTree(current), patch), (Class<T>) current.getClass());
    }

    /**
     * The value itself when it keeps its constraints.
     *
     * @throws RequestRefused 422 with an error for every constraint broken
     */
    public <T> T check(T value) {
        throw new UnsupportedOperationException("soon");
    }
}
