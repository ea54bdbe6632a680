package uk.nhs.england.approvals.imports;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document that grows by paths such as {@code answers.need.options[0].name}. */
final class DraftTree {

    private static final Pattern STEP = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?");

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    void put(String path, JsonNode value) {
        var node = root;
        var step = STEP.matcher(path);
        step.find();
        while (step.end() < path.length()) {
            node = descend(node, step);
            step.find();
        }
        node.set(step.group(1), value);
    }

    private static ObjectNode descend(ObjectNode node, Matcher step) {
        if (step.group(2) == null) {
            return node.withObjectProperty(step.group(1));
        }
        var list = node.withArrayProperty(step.group(1));
        int index = Integer.parseInt(step.group(2));
        while (list.size() <= index) {
            list.addObject();
        }
        return (ObjectNode) list.get(index);
    }

    /** The document, without things of a list of which nothing was said. */
    ObjectNode whole() {
        tidy(root);
        return root;
    }

    private static void tidy(JsonNode node) {
        if (node instanceof ArrayNode list) {
            for (int index = list.size() - 1; index >= 0; index--) {
                if (list.get(index).isObject() && list.get(index).isEmpty()) {
                    list.remove(index);
                }
            }
        }
        node.forEach(DraftTree::tidy);
    }
}
