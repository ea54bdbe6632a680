package uk.nhs.england.approvals.changes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.stream.Stream;

/** The fields in which two tellings of a past change differ. */
final class PastDifferences {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PastDifferences() {}

    static List<String> between(PastChange one, PastChange other) {
        return one.equals(other)
                ? List.of()
                : fields(JSON.valueToTree(one), JSON.valueToTree(other)).sorted().toList();
    }

    /** The times are fields of their own. */
    private static Stream<String> fields(JsonNode one, JsonNode other) {
        return one.properties().stream()
                .flatMap(
                        field -> {
                            var otherwise = other.path(field.getKey());
                            if (field.getValue().isObject()) {
                                return fields(field.getValue(), otherwise);
                            }
                            return field.getValue().equals(otherwise)
                                    ? Stream.empty()
                                    : Stream.of(field.getKey());
                        });
    }
}
