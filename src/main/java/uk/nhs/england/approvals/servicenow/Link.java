package uk.nhs.england.approvals.servicenow;

import java.util.Map;

/**
 * Which record a service is in ServiceNow.
 *
 * @param modCount how often the record had been changed when it was last seen
 * @param agreed what both sides said last, by field
 */
record Link(String reference, String sysId, long modCount, Map<String, String> agreed) {

    Link {
        agreed = Map.copyOf(agreed);
    }
}
