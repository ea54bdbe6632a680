package uk.nhs.england.approvals.boards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is sent to set a board up: a data board of three seats that sits every second Wednesday. */
final class BoardBodies {

    private BoardBodies() {}

    static Map<String, Object> board(String code, String from) {
        return board(code, terms(from));
    }

    static Map<String, Object> board(String code, Map<String, Object> terms) {
        return Map.of(
                "code",
                code,
                "terms",
                terms,
                "seats",
                List.of(
                        Map.of("code", "DATA", "name", "Data", "needed", false),
                        Map.of("code", "IG", "name", "Governance", "needed", false),
                        Map.of("code", "SECURITY", "name", "Security", "needed", false)));
    }

    static Map<String, Object> terms(String from) {
        var terms = new HashMap<String, Object>();
        terms.put("from", from);
        terms.put("name", "Data and Analytics Board");
        terms.put("purpose", "Approves uses of shared data.");
        terms.put("sits", "Fortnightly");
        terms.put("chairRule", Map.of("type", "ROTATION"));
        terms.put("quorum", 1);
        terms.put("decisionRule", "CHAIR_AFTER_CONSENSUS");
        terms.put("replyWindow", 5);
        terms.put("meeting", meeting("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "2026-10-07"));
        terms.put(
                "agenda",
                Map.of("paperDeadline", 5, "decisionSlot", 20, "consentSlot", 2, "capacity", 110));
        return terms;
    }

    static Map<String, Object> meeting(String rule, String first) {
        return meeting(rule, first, "14:00", "NEXT_WORKING_DAY");
    }

    static Map<String, Object> meeting(String rule, String first, String starts, String policy) {
        return Map.of(
                "cadence",
                Map.of("rule", rule, "first", first, "starts", starts),
                "holidayPolicy",
                policy,
                "place",
                "Microsoft Teams",
                "duration",
                120);
    }
}
