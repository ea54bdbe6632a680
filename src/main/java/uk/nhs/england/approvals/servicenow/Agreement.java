package uk.nhs.england.approvals.servicenow;

import uk.nhs.england.approvals.servicenow.Merge.Dispute;

import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * What both sides say of a service after an exchange: only what the record says as well, since
 * somebody may have changed it, or made it, between the look before and the look afterwards.
 *
 * @param agreed by field; as before where they do not say the same
 * @param surprises whether they differ where nothing was left to differ
 */
record Agreement(Map<String, String> agreed, boolean surprises) {

    static Agreement of(Plan plan, Map<String, String> theirs, boolean learnt) {
        var merge = plan.merge();
        var agreed = new TreeMap<>(plan.ours());
        if (learnt) {
            agreed.putAll(merge.toTake());
        }
        var differing = new HashSet<>(agreed.keySet());
        differing.removeIf(field -> theirs.getOrDefault(field, "").equals(agreed.get(field)));
        for (var field : differing) {
            agreed.remove(field);
            if (plan.agreed().containsKey(field)) {
                agreed.put(field, plan.agreed().getOrDefault(field, ""));
            }
        }
        merge.disputes().stream().map(Dispute::field).forEach(differing::remove);
        if (!learnt) {
            differing.removeAll(merge.toTake().keySet());
        }
        return new Agreement(agreed, !differing.isEmpty());
    }
}
