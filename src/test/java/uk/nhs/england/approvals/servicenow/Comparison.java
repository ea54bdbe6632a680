package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.register.ItService;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Both sides beside each other, read without the code that made them the same. */
record Comparison(List<FieldRule> rules, List<ItService> services, List<JsonNode> records) {

    /**
     * How many services there are, each of which has one record that says the same.
     *
     * @throws AssertionError when one has none, two, or another
     */
    int same() {
        var byReference =
                records.stream()
                        .filter(one -> !one.path("correlation_id").asString("").isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.path("correlation_id").asString()));
        for (var service : services) {
            var found = byReference.getOrDefault(service.reference(), List.of());
            assertThat(found).as("records of " + service.reference()).hasSize(1);
            assertThat(theirs(found.getFirst())).as(service.reference()).isEqualTo(ours(service));
        }
        return services.size();
    }

    private Map<String, String> ours(ItService service) {
        var json = JsonMapper.shared().<JsonNode>valueToTree(service);
        var said = new TreeMap<String, String>();
        rules.forEach(rule -> said.put(rule.field(), json.path(rule.field()).asString("").strip()));
        return said;
    }

    private Map<String, String> theirs(JsonNode record) {
        var said = new TreeMap<String, String>();
        rules.forEach(
                rule -> said.put(rule.field(), record.path(rule.column()).asString("").strip()));
        return said;
    }
}
