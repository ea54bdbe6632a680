package uk.nhs.england.approvals.servicenow;

import uk.nhs.england.approvals.servicenow.client.Found;

import java.util.Map;

/**
 * What became of what was sent.
 *
 * @param problems of those that ServiceNow did not take, by service
 * @param records what it shows of the others afterwards, by service
 */
record Delivery(Map<String, Problem> problems, Map<String, Found> records) {}
