package uk.nhs.england.approvals.servicenow.client;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.servicenow.client.Failure.Kind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the records of services by the Table API. */
@Component
public class RecordTable {

    private static final Set<String> ALWAYS =
            Set.of("sys_id", "sys_mod_count", "sys_updated_on", "correlation_id");

    private final ServiceNowProperties properties;
    private final Calls calls;
    private final Dictionary dictionary;

    RecordTable(ServiceNowProperties properties, Calls calls, Dictionary dictionary) {
        this.properties = properties;
        this.calls = calls;
        this.dictionary = dictionary;
    }

    /**
     * A part of the records that a query has.
     *
     * @param offset how many of the query's records were passed over
     * @param last whether there are no more, seen or unseen
     */
    public record Page(List<Found> records, int offset, boolean last) {}

    /**
     * A page of records. It may be short, or empty, and not be the last: records that this user may
     * not see are taken out after they were counted.
     *
     * @throws Failure when ServiceNow does not answer, or lacks one of the columns
     */
    public Page page(Query query, Collection<String> columns, int offset) {
        var wanted = new TreeSet<>(columns);
        wanted.addAll(ALWAYS);
        wanted.addAll(query.columns());
        dictionary.require(wanted);
        int limit = properties.limits().page();
        var told = calls.get(path(query, wanted, offset, limit));
        var records = records(told.json()).stream().filter(query::isFulfilledBy).toList();
        boolean more = told.answer().hasNext() || told.answer().total().orElse(0) > offset + limit;
        return new Page(records, offset, !more);
    }

    /** The records of these services, every page of them: two may say that they are of one. */
    public List<Found> ofServices(Collection<String> references, Collection<String> columns) {
        var query = Query.orderedBy("sys_id").in("correlation_id", references);
        var found = new ArrayList<Found>();
        var page = page(query, columns, 0);
        found.addAll(page.records());
        while (!page.last()) {
            page = page(query, columns, page.offset() + properties.limits().page());
            found.addAll(page.records());
        }
        return found;
    }

    /** When a record was changed last, by their clock; empty when there are none. */
    public String latestChange() {
        var latest = page(Query.latestFirst("sys_updated_on"), List.of(), 0).records();
        return latest.isEmpty() ? "" : latest.getFirst().updatedOn();
    }

    private String path(Query query, Set<String> columns, int offset, int limit) {
        return "/api/now/table/%s?sysparm_query=%s&sysparm_fields=%s&sysparm_limit=%d&sysparm_offset=%d&sysparm_display_value=false&sysparm_exclude_reference_link=true"
                .formatted(
                        properties.className(),
                        UriUtils.encode(query.encoded(), StandardCharsets.UTF_8),
                        String.join(",", columns),
                        limit,
                        offset);
    }

    static List<Found> records(JsonNode answer) {
        if (!answer.path("result").isArray()) {
            throw new Failure(Kind.NOT_JSON, "it has no list of records");
        }
        return answer.path("result").valueStream().map(RecordTable::found).toList();
    }

    private static Found found(JsonNode record) {
        var values = new HashMap<String, String>();
        record.properties().forEach(one -> values.put(one.getKey(), text(one.getValue())));
        return new Found(values);
    }

    /** A reference may come as an object in spite of what was asked. */
    private static String text(JsonNode value) {
        return value.isObject() ? value.path("value").asString("") : value.asString("");
    }
}
