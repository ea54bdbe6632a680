package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.generator.GeneratedTemplate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is sent to ask for changes and templates: plain words, since they are made up. */
final class CabRequests {

    private static final List<String> REACH =
            List.of("NOBODY", "ONE_TEAM", "ONE_ORGANISATION", "MANY_ORGANISATIONS");

    private CabRequests() {}

    /**
     * @param lane as the API has it
     */
    static Map<String, Object> change(PlayedChange change, Map<String, ?> lane, Chance chance) {
        var generated = change.generated;
        var body = words(generated.title());
        body.put("lane", lane);
        body.put("services", generated.services());
        body.put("testEvidence", "Done so in a generated test environment.");
        body.put("risk", isPlain(lane) ? plainRisk() : risk(generated.number(), chance));
        body.put("implementers", generated.implementers());
        body.put("team", generated.team());
        if (!generated.vendor().isEmpty()) {
            body.put("vendor", generated.vendor());
        }
        body.put("from", change.from.toString());
        body.put("until", change.until.toString());
        if (!change.goLiveOf.isEmpty()) {
            body.put("goLiveOf", change.goLiveOf);
        }
        return body;
    }

    /** What follows a template is as that says, and what nobody notices harms nobody. */
    private static boolean isPlain(Map<String, ?> lane) {
        return lane.containsKey("template")
                || lane.containsKey("users") && Boolean.FALSE.equals(lane.get("users"));
    }

    /** A change by a pipeline: all else is the template's. */
    static Map<String, Object> standard(PlayedChange change) {
        return Map.of(
                "services", change.generated.services(),
                "testEvidence", "The pipeline's generated tests passed.",
                "implementers", change.generated.implementers(),
                "from", change.from.toString(),
                "until", change.until.toString());
    }

    static Map<String, Object> template(GeneratedTemplate template, List<String> evidence) {
        var content = words("Generated: " + template.title());
        content.put("services", template.services());
        content.put("risk", plainRisk());
        content.put("team", template.team().name());
        return Map.of("content", content, "evidence", evidence);
    }

    private static Map<String, Object> words(String title) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", title);
        body.put("why", "A generated reason.");
        body.put("ifNotDone", "It stays as it is.");
        body.put("plan", "One node after the other.");
        body.put("backOut", "The version before is put back.");
        body.put("effectOnUsers", "None is expected.");
        body.put("effectOnInterfaces", "None is expected.");
        return body;
    }

    private static Map<String, Object> plainRisk() {
        return Map.of(
                "reach", "ONE_TEAM",
                "outage", false,
                "backOutTested", true,
                "doneBefore", true,
                "careAtRisk", false);
    }

    private static Map<String, Object> risk(String number, Chance chance) {
        return Map.of(
                "reach", REACH.get(chance.between(0, REACH.size() - 1, "reach", number)),
                "outage", chance.happens(0.3, "outage", number),
                "backOutTested", chance.happens(0.8, "back-out", number),
                "doneBefore", chance.happens(0.7, "before", number),
                "careAtRisk", chance.happens(0.1, "care", number));
    }
}
