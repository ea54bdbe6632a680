package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.CabDesk.Post;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody tries once, against a rule. */
final class CabOnce {

    private final CabDesk desk;
    private final Set<String> done = new HashSet<>();

    CabOnce(CabDesk desk) {
        this.desk = desk;
    }

    /** The first emergency is asked for by one of the roster. */
    void askedByTheRoster(PlayedChange change) {
        if (done.add("asked")) {
            change.requester = "ivan.petrov";
        }
    }

    /** Whoever asked for it, and somebody who is not on the roster, try to approve it. */
    void ofAnEmergency(PlayedChange change) {
        if (done.add("approved")) {
            var path = change.path() + "/approval";
            desk.refused(
                    "nobody-approves-their-own-change", new Post(change.requester, path, null));
            desk.refused("on-the-emergency-roster", new Post("mei.tan", path, null));
            desk.refused(
                    "no-live-change-without-approval",
                    new Post(
                            change.requester,
                            change.path() + "/implementation",
                            Map.of("act", "START")));
            desk.tell(
                    "%s asks for %s and may not approve it"
                            .formatted(change.requester, change.number));
        }
    }

    /** It is to be closed without a review, and to be reviewed by whoever asked for it. */
    void beforeTheReview(PlayedChange change) {
        if (done.add("reviewed")) {
            desk.refused(
                    "it-is-reviewed-before-it-is-closed",
                    new Post(CabDesk.MANAGER, change.path() + "/closing", null));
            desk.refused(
                    "nobody-reviews-their-own-emergency",
                    new Post(
                            change.requester,
                            change.path() + "/review",
                            Map.of("outcome", "SUCCESSFUL", "words", "All is well.")));
        }
    }

    /** What is no standard change is asked for as one, and what runs here as the vendor's. */
    void ofLanes(PlayedChange change, String template) {
        var standard = Map.of("type", "STANDARD", "template", template);
        var vendor =
                Map.of("type", "VENDOR_CLOUD", "users", false, "interfaces", false, "data", false);
        for (var lane : List.of(standard, vendor)) {
            var body = new LinkedHashMap<>(CabRequests.change(change, lane, desk.chance()));
            body.put("plan", "All nodes at once.");
            desk.refused(
                    lane == standard
                            ? "a-change-is-as-its-template"
                            : "vendor-cloud-is-where-the-register-says",
                    new Post(change.requester, "/changes", body));
        }
    }
}
