package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.identity.Staff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a chair sends as the outcome of a decision. */
public final class Outcomes {

    private Outcomes() {}

    public static Map<String, Object> approved() {
        return Map.of("type", "APPROVED");
    }

    public static Map<String, Object> rejected() {
        return Map.of("type", "REJECTED");
    }

    public static Map<String, Object> deferred(String missing) {
        return Map.of("type", "DEFERRED", "missing", missing);
    }

    public static Map<String, Object> referredTo(String board) {
        return Map.of("type", "REFERRED", "board", board, "why", "They know more about it.");
    }

    public static Map<String, Object> approvedIf(List<Map<String, Object>> conditions) {
        return Map.of("type", "APPROVED_WITH_CONDITIONS", "conditions", conditions);
    }

    /** A condition that the owner of the office meets and its closer judges. */
    public static Map<String, Object> condition(LocalDate due) {
        var condition = new HashMap<String, Object>();
        condition.put("wording", "An independent penetration test finds nothing high.");
        condition.put("owner", Staff.OWNER.person().value());
        condition.put("closer", Staff.CLOSER.person().value());
        condition.put("due", due.toString());
        condition.put("beforeLive", true);
        return condition;
    }
}
