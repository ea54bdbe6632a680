package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.servicenow.client.Found;
import uk.nhs.england.approvals.servicenow.client.Item;
import uk.nhs.england.approvals.servicenow.client.RecordTable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks at what ServiceNow shows of what it was told: it may cut off, change or hide it. */
@Component
class LookingBack {

    private final RecordTable tables;

    LookingBack(RecordTable tables) {
        this.tables = tables;
    }

    /** The records of what was written, by service. */
    Map<String, Found> records(List<Item> written, Collection<String> columns) {
        var records = new HashMap<String, Found>();
        if (!written.isEmpty()) {
            tables.ofServices(written.stream().map(Item::reference).toList(), columns)
                    .forEach(record -> records.put(record.reference(), record));
        }
        return records;
    }

    /** What is wrong with a record after it was written; empty when nothing is. */
    static String wrong(Item sent, @Nullable Found shown) {
        if (shown == null) {
            return "ServiceNow took it and does not show it: may this user read it?";
        }
        var others =
                sent.values().entrySet().stream()
                        .filter(one -> !says(shown, one.getKey(), one.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? ""
                : "ServiceNow keeps something else than was sent in " + others + ".";
    }

    private static boolean says(Found shown, String column, String value) {
        return Values.plain(shown.value(column)).equals(value);
    }
}
