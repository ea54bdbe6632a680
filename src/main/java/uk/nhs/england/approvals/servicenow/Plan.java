package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.servicenow.client.Found;

import java.util.Map;

/**
 * What is to happen to one service, and what that rests on.
 *
 * @param ours what the register said when it was compared, by field
 * @param link null before the first exchange
 * @param theirs null where ServiceNow shows no record of it
 * @param problem why nothing can happen; null when it can
 */
record Plan(
        String reference,
        Map<String, String> ours,
        @Nullable Link link,
        @Nullable Found theirs,
        Merge merge,
        @Nullable Problem problem) {

    boolean sends() {
        return problem == null && !merge.toSend().isEmpty();
    }

    Map<String, String> agreed() {
        return link == null ? Map.of() : link.agreed();
    }
}
