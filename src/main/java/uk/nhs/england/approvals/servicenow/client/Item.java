package uk.nhs.england.approvals.servicenow.client;

import java.util.Map;

/**
 * What is to be written of one service.
 *
 * @param values by column
 */
public record Item(String reference, Map<String, String> values) {

    public Item {
        values = Map.copyOf(values);
    }
}
