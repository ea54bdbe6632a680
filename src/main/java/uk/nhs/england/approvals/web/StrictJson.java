package uk.nhs.england.approvals.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.validation.Validator;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns JSON into a record as strictly as a request's body is read, and checks its constraints. */
@Component
public class StrictJson {

    private final JsonMapper json;

    /** What is not there is not named, so that one kind of a thing can be put for another. */
    private final JsonMapper present;

    private final Validator validator;

    StrictJson(JsonMapper json, Validator validator) {
        this.json = json;
        present =
                json.rebuild()
                        .changeDefaultPropertyInclusion(
                                all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                        .build();
        this.validator = validator;
    }

    /**
     * The record that the JSON says.
     *
     * @throws RequestRefused 400 for unknown fields and wrong types; 422 for every constraint
     *     broken
     */
    public <T> T read(JsonNode node, Class<T> type) {
        if (!node.isObject()) {
            throw RequestRefused.malformed(null, "right-type", "The body must be an object.");
        }
        try {
            return check(json.treeToValue(node, type));
        } catch (JacksonException e) {
            throw ReadErrors.of(e);
        }
    }

    /**
     * The record as a merge patch would have it.
     *
     * @throws RequestRefused as {@link #read} does
     */
    @SuppressWarnings("unchecked")
    public <T> T merge(T current, JsonNode patch) {
        return read(
                MergePatch.apply(present.valueToTree(current), patch),
                (Class<T>) current.getClass());
    }

    /**
     * The value itself when it keeps its constraints.
     *
     * @throws RequestRefused 422 with an error for every constraint broken
     */
    public <T> T check(T value) {
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw ReadErrors.of(violations);
        }
        return value;
    }
}
