package uk.nhs.england.approvals.servicenow;

import java.util.Map;

/**
 * Why both sides do not say the same of a service yet.
 *
 * @param reason in words
 * @param sent what ServiceNow was told, by column; empty when it was not even asked
 */
record Problem(String reference, String reason, Map<String, String> sent) {

    private static final int LONGEST = 2000;

    Problem {
        sent = Map.copyOf(sent);
        reason = reason.substring(0, Math.min(reason.length(), LONGEST));
    }
}
