package uk.nhs.england.approvals.web;

import tools.jackson.core.JacksonException.Reference;

import java.util.List;

/** The path of a field as the API writes it: {@code costs.wholeLifeCost[0].pounds}. */
final class JsonPaths {

    /** A caller may name a field as they like; what is repeated to them has an end. */
    private static final int LONGEST = 200;

    private JsonPaths() {}

    static String of(List<Reference> references) {
        var path = new StringBuilder();
        for (var reference : references) {
            var name = reference.getPropertyName();
            if (name == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return shortened(path.toString());
    }

    /** Bean validation names the element of a list of words too, which no caller has written. */
    static String of(String beanPath) {
        return beanPath.replaceAll("\\.?<[^>]*>", "").replaceAll("\\[]", "");
    }

    private static String shortened(String path) {
        return path.length() <= LONGEST ? path : path.substring(0, LONGEST) + "…";
    }
}
