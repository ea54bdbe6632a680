package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Answer;
import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.CabDesk.Post;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds a sitting of a board: opening, attendance, consent, each item in turn, closing. */
final class CabSession {

    private final CabDesk desk;
    private final CabSitting sitting;
    private final String chair;

    CabSession(CabDesk desk, CabSitting sitting, String chair) {
        this.desk = desk;
        this.sitting = sitting;
        this.chair = chair;
    }

    void open(List<String> present) {
        post(ChangeAct.OPEN, "/opening", null);
        attend(present);
    }

    void attend(List<String> present) {
        var read = desk.api().get(chair, sitting.path());
        desk.patch(
                ChangeAct.ATTEND,
                "",
                etag ->
                        new Call(
                                chair,
                                "PUT",
                                sitting.path() + "/attendance",
                                etag,
                                Map.of("present", present)),
                read);
    }

    /** The items of the agenda that are to be dealt with. */
    List<JsonNode> items() {
        return every().filter(one -> List.of("WAITING", "SET_ASIDE").contains(text(one, "state")))
                .toList();
    }

    private Stream<JsonNode> every() {
        return desk.api()
                .get(chair, sitting.path() + "/agenda-items")
                .body()
                .path("items")
                .valueStream();
    }

    static boolean isBelowTheLine(JsonNode item) {
        return text(item, "kind").equals("CONSENT");
    }

    static String subject(JsonNode item) {
        return text(item, "subject");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    /**
     * Decides what is below the line, or calls each of it in when something is missing for one.
     *
     * @return the decisions
     */
    List<JsonNode> consent(List<JsonNode> below) {
        var path = sitting.path() + "/consent";
        var answer = desk.attempt(ChangeAct.CONSENT, "", new Post(chair, path, null).call());
        if (!answer.isGood()) {
            below.forEach(this::callIn);
            return List.of();
        }
        var decisions = answer.body().path("items").valueStream().toList();
        decisions.forEach(one -> desk.ledger().note(subject(one), ChangeAct.DECIDE, chair));
        return decisions;
    }

    private void callIn(JsonNode item) {
        desk.post(
                ChangeAct.CALL_IN,
                subject(item),
                new Post(
                        chair,
                        sitting.path() + itemPath(item) + "/call-in",
                        Map.of("reason", "Not everything is there to decide it so.")));
    }

    void discuss(JsonNode item, int minutes) {
        post(ChangeAct.DISCUSS, itemPath(item) + "/discussion", null);
        desk.pass(Duration.ofMinutes(minutes));
    }

    void setAside(JsonNode item) {
        post(ChangeAct.SET_ASIDE, itemPath(item) + "/setting-aside", null);
    }

    void vote(JsonNode item, boolean approves) {
        var id = text(item, "id");
        var now = every().filter(one -> text(one, "id").equals(id)).findFirst();
        for (var person : now.orElseThrow().path("quorum").path("counted")) {
            desk.post(
                    ChangeAct.VOTE,
                    subject(item),
                    new Post(person.asString(), sitting.path() + "/votes", vote(id, approves)));
        }
    }

    static Map<String, Object> vote(String item, boolean approves) {
        return Map.of("item", item, "vote", approves ? "FOR" : "AGAINST");
    }

    Answer decide(JsonNode item, Map<String, Object> outcome) {
        return desk.attempt(ChangeAct.DECIDE, subject(item), decision(item, outcome).call());
    }

    Post decision(JsonNode item, Map<String, Object> outcome) {
        return new Post(
                chair,
                "/decisions",
                Map.of(
                        "sitting",
                        sitting.id,
                        "subject",
                        subject(item),
                        "version",
                        item.path("version").asInt(),
                        "outcome",
                        outcome,
                        "reasons",
                        "It was heard and weighed against the schedule."));
    }

    void close(@Nullable String adjourned) {
        post(
                ChangeAct.SIT_ENDS,
                "/closing",
                adjourned == null ? Map.of() : Map.of("adjourned", adjourned));
        every().filter(one -> !List.of("REMOVED", "MOVED").contains(text(one, "state")))
                .forEach(
                        item -> {
                            sitting.items++;
                            sitting.planned += item.path("minutes").asInt();
                            sitting.seconds += item.path("seconds").asInt();
                        });
    }

    private Answer post(ChangeAct act, String path, @Nullable Object body) {
        return desk.post(act, "", new Post(chair, sitting.path() + path, body));
    }

    private static String itemPath(JsonNode item) {
        return "/agenda-items/" + text(item, "id");
    }
}
