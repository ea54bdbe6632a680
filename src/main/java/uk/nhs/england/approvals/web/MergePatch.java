package uk.nhs.england.approvals.web;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON merge patch (RFC 7396): fields named are replaced, {@code null} removes, lists are replaced
 * whole.
 */
public final class MergePatch {

    /** What a mapping that takes a patch must consume. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /** No form of ours is deeper; a deeper patch is a mistake or an attack. */
    private static final int DEEPEST = 20;

    private MergePatch() {}

    /**
     * The target as the patch would have it; neither is altered.
     *
     * @throws RequestRefused 400 when the patch is deeper than 20 levels
     */
    public static JsonNode apply(JsonNode target, JsonNode patch) {
        return apply(target, patch, 1);
    }

    private static JsonNode apply(JsonNode target, JsonNode patch, int depth) {
        if (depth > DEEPEST) {
            throw RequestRefused.malformed(null, "too-deep", "The patch has more than 20 levels.");
        }
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var merged =
                target instanceof ObjectNode object
                        ? object.deepCopy()
                        : JsonNodeFactory.instance.objectNode();
        for (var change : changes.properties()) {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(
                        change.getKey(),
                        apply(merged.path(change.getKey()), change.getValue(), depth + 1));
            }
        }
        return merged;
    }
}
