package uk.nhs.england.approvals.servicenow.client;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import uk.nhs.england.approvals.servicenow.client.Failure.Kind;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/**
 * The columns that the records of services have, asked for once and kept. A query or a list of
 * fields that names another is not refused by ServiceNow but answered without it.
 */
@Component
public class Dictionary {

    private final ServiceNowProperties properties;
    private final Calls calls;
    private final Set<String> known = new ConcurrentSkipListSet<>();

    Dictionary(ServiceNowProperties properties, Calls calls) {
        this.properties = properties;
        this.calls = calls;
    }

    /**
     * @throws Failure when there is no such column
     */
    void require(Collection<String> columns) {
        var missing = missing(columns);
        if (!missing.isEmpty()) {
            throw new Failure(Kind.UNKNOWN_COLUMN, String.join(", ", missing));
        }
    }

    /** Those of these columns that there are not; asked again as long as there are any. */
    public Set<String> missing(Collection<String> columns) {
        var missing = new TreeSet<>(columns);
        missing.removeAll(known);
        if (!missing.isEmpty()) {
            known.addAll(among(missing));
            missing.removeAll(known);
        }
        return missing;
    }

    /** A column may be taken away: a sync looks again. */
    public void forget() {
        known.clear();
    }

    private Set<String> among(Set<String> columns) {
        var query =
                Query.orderedBy("element").in("name", properties.tables()).in("element", columns);
        var told =
                calls.get(
                        "/api/now/table/sys_dictionary?sysparm_query=%s&sysparm_fields=name,element"
                                .formatted(
                                        UriUtils.encode(query.encoded(), StandardCharsets.UTF_8)));
        return RecordTable.records(told.json()).stream()
                .filter(query::isFulfilledBy)
                .map(one -> one.value("element"))
                .collect(Collectors.toSet());
    }
}
