package uk.nhs.england.approvals.realrun;

import java.util.List;
import java.util.Map;

/** What CAB makes of a change that nothing is in the way of. */
final class CabVerdict {

    static final Map<String, Object> APPROVED = Map.of("type", "APPROVED");

    private CabVerdict() {}

    static Map<String, Object> on(PlayedChange change, Chance chance, String due) {
        if (!change.goLiveOf.isEmpty()) {
            return APPROVED;
        }
        double drawn = chance.of("verdict", change.generated.number(), change.edition);
        if (drawn < CabBehaviour.REFUSED) {
            return Map.of("type", "REJECTED");
        }
        double deferred = CabBehaviour.REFUSED + CabBehaviour.DEFERRED;
        if (drawn < deferred && change.decisions.isEmpty()) {
            return deferred("How long users are without it.");
        }
        return drawn >= deferred && drawn < deferred + CabBehaviour.CONDITIONED
                ? conditioned(
                        change,
                        due,
                        chance.happens(
                                CabBehaviour.BEFORE_LIVE, "before", change.generated.number()))
                : APPROVED;
    }

    static Map<String, Object> deferred(String missing) {
        return Map.of("type", "DEFERRED", "missing", missing);
    }

    private static Map<String, Object> conditioned(
            PlayedChange change, String due, boolean beforeLive) {
        return Map.of(
                "type",
                "APPROVED_WITH_CONDITIONS",
                "conditions",
                List.of(
                        Map.of(
                                "wording",
                                "The service desk has the words for callers.",
                                "owner",
                                change.requester,
                                "closer",
                                CabDesk.MANAGER,
                                "due",
                                due,
                                "beforeLive",
                                beforeLive)));
    }
}
