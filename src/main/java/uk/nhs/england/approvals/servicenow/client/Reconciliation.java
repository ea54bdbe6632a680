package uk.nhs.england.approvals.servicenow.client;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Writes the records of services by Identification and Reconciliation, which finds the record that
 * an item is of instead of making another.
 */
@Component
public class Reconciliation {

    private final ServiceNowProperties properties;
    private final Calls calls;

    Reconciliation(ServiceNowProperties properties, Calls calls) {
        this.properties = properties;
        this.calls = calls;
    }

    /** What would become of each item, in their order; nothing is written. */
    public List<ItemAnswer> rehearse(List<Item> items) {
        return send("/api/now/identifyreconcile/query", items);
    }

    /** What became of each item, in their order. */
    public List<ItemAnswer> write(List<Item> items) {
        return send("/api/now/identifyreconcile", items);
    }

    private List<ItemAnswer> send(String path, List<Item> items) {
        var source = UriUtils.encode(properties.dataSource(), StandardCharsets.UTF_8);
        var body = Map.of("items", items.stream().map(this::body).toList());
        var result = calls.post(path + "?sysparm_data_source=" + source, body).path("result");
        return IntStream.range(0, items.size())
                .mapToObj(place -> ItemAnswer.of(result.path("items").path(place), result))
                .toList();
    }

    /** Its reference is its key in every way there is, so that it is found and not made again. */
    private Map<String, Object> body(Item item) {
        var values = new HashMap<>(item.values());
        values.put("correlation_id", item.reference());
        return Map.of(
                "className",
                properties.className(),
                "internal_id",
                item.reference(),
                "values",
                values,
                "sys_object_source_info",
                Map.of(
                        "source_name",
                        properties.dataSource(),
                        "source_native_key",
                        item.reference()));
    }
}
