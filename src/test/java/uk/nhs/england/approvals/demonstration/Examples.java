package uk.nhs.england.approvals.demonstration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;
import java.util.Optional;

/** The examples of a description of the API, put together as the pages that show it do. */
record Examples(JsonNode api) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The whole example of the body of an operation; empty when it takes no JSON. */
    Optional<JsonNode> ofBody(String method, String path) {
        var content =
                api.path("paths")
                        .path(path)
                        .path(method)
                        .path("requestBody")
                        .path("content")
                        .path("application/json");
        return content.isMissingNode() ? Optional.empty() : Optional.of(of(content));
    }

    private JsonNode of(JsonNode content) {
        return content.has("example") ? content.get("example") : ofSchema(content.path("schema"));
    }

    private JsonNode ofSchema(JsonNode schema) {
        if (schema.has("example")) {
            return read(schema.get("example"));
        }
        if (schema.has("$ref")) {
            var name = schema.get("$ref").asString().replace("#/components/schemas/", "");
            return ofSchema(api.path("components").path("schemas").path(name));
        }
        for (var choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return ofSchema(schema.get(choice).get(0));
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("items")) {
            return JsonNodeFactory.instance.arrayNode().add(ofSchema(schema.get("items")));
        }
        return ofProperties(schema);
    }

    private JsonNode ofProperties(JsonNode schema) {
        if (!schema.has("properties")) {
            return JsonNodeFactory.instance.stringNode("string");
        }
        var whole = JsonNodeFactory.instance.objectNode();
        for (var property : schema.get("properties").properties()) {
            whole.set(property.getKey(), ofSchema(property.getValue()));
        }
        return whole;
    }

    /** What is no text may still be written as one. */
    private static JsonNode read(JsonNode example) {
        var text = example.isString() ? example.asString().strip() : "";
        return text.startsWith("{") || text.startsWith("[") ? JSON.readTree(text) : example;
    }
}
