package uk.nhs.england.approvals.servicenow.client;

import java.util.Map;

/** A record as ServiceNow shows it: each column's value, not what people see of it. */
public record Found(Map<String, String> values) {

    public Found {
        values = Map.copyOf(values);
    }

    public String sysId() {
        return value("sys_id");
    }

    /** The reference of the service it is of; empty when it is none of ours. */
    public String reference() {
        return value("correlation_id");
    }

    /** How often it was changed. */
    public long modCount() {
        var count = value("sys_mod_count");
        return count.matches("\\d{1,18}") ? Long.parseLong(count) : -1;
    }

    /** When it was changed last, by their clock, such as {@code 2026-11-29 22:30:00}. */
    public String updatedOn() {
        return value("sys_updated_on");
    }

    /** Empty when it has none. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }
}
