package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Answer;
import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.QuarterStory.Once;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a sitting: opening, attendance, consent, each item in turn with its votes, closing. */
final class QuarterSession {

    private static final String LOST = "The quorum was lost: nobody fills the seat for security.";

    private final Office office;
    private final QuarterStory story;
    private final QuarterCalendar calendar;
    private final Deciding deciding;
    private final Map<String, QuarterSitting> before = new HashMap<>();
    private final List<QuarterDecision> decisions = new ArrayList<>();
    private final List<String> minutes = new ArrayList<>();
    private boolean minutesAreOpen = true;

    QuarterSession(Office office, QuarterStory story, QuarterCalendar calendar, Deciding deciding) {
        this.office = office;
        this.story = story;
        this.calendar = calendar;
        this.deciding = deciding;
    }

    /** A decision on a case that a sitting made. */
    record QuarterDecision(Passage passage, Table table, JsonNode shown) {}

    List<QuarterDecision> decisions() {
        return decisions;
    }

    /** What became of agreeing minutes. */
    List<String> minutes() {
        return minutes;
    }

    void hold(QuarterSitting sitting) {
        office.service().moveTo(sitting.startsAt);
        sitting.chair =
                office.api().get(Office.PMO, sitting.path()).body().path("chair").asString("");
        sitting.held = true;
        act(Act.OPEN, sitting, "/opening", null);
        attend(sitting, List.copyOf(sitting.coming));
        agreeTheLast(sitting);
        late(sitting);
        consent(sitting);
        boolean lost = discuss(sitting);
        act(Act.CLOSE, sitting, "/closing", lost ? Map.of("adjourned", LOST) : Map.of());
        conclude(sitting);
        comment(sitting);
    }

    /** Once, a member who was there comments on the minutes. */
    private void comment(QuarterSitting sitting) {
        if (sitting.board.equals("ARB") && minutesAreOpen) {
            minutesAreOpen = false;
            var answer =
                    office.api()
                            .send(
                                    new Call(
                                            sitting.coming.stream().findFirst().orElseThrow(),
                                            "POST",
                                            sitting.path() + "/minutes/comments",
                                            null,
                                            Map.of("words", "I spoke of the cost of both years.")));
            if (!answer.isGood()) {
                minutes.add("comment: " + answer.words());
            }
        }
    }

    private Answer act(Act act, QuarterSitting sitting, String path, @Nullable Object body) {
        return office.act(act, new Call(sitting.chair, "POST", sitting.path() + path, null, body));
    }

    private void attend(QuarterSitting sitting, List<String> present) {
        var read = office.api().get(sitting.chair, sitting.path());
        office.act(
                Act.ATTEND,
                new Call(
                        sitting.chair,
                        "PUT",
                        sitting.path() + "/attendance",
                        read.etag(),
                        Map.of("present", present)));
    }

    private void agreeTheLast(QuarterSitting sitting) {
        var last = before.put(sitting.board, sitting);
        if (last != null) {
            var answer =
                    office.api()
                            .send(
                                    new Call(
                                            sitting.chair,
                                            "POST",
                                            last.path() + "/minutes/agreement",
                                            null,
                                            Map.of("at", sitting.id)));
            if (!answer.isGood()) {
                minutes.add(
                        "%s %s: not agreed: %s".formatted(last.board, last.day(), answer.words()));
            }
        }
    }

    /** Once: the PMO is too late with an item of the ARB, and its chair gives leave. */
    private void late(QuarterSitting sitting) {
        var free =
                calendar.waiting(sitting.board)
                        .filter(one -> calendar.isFree(sitting.board, one))
                        .findFirst();
        if (sitting.board.equals("ARB") && story.isOpen(Once.LATE_ITEM) && free.isPresent()) {
            var passage = free.get();
            var path = sitting.path() + "/agenda-items";
            story.refused(
                    "leave-of-the-chair",
                    new Call(
                            Office.PMO,
                            "POST",
                            path,
                            null,
                            Map.of("subject", passage.reference, "minutes", 10)));
            var leave = "The contract has to be let before the next sitting.";
            office.act(
                    Act.TABLE,
                    passage,
                    new Call(
                            sitting.chair,
                            "POST",
                            path,
                            null,
                            Map.of("subject", passage.reference, "minutes", 10, "leave", leave)));
            calendar.tabled(sitting.board, passage.reference);
            story.happened(
                    Once.LATE_ITEM,
                    "%s is late; %s gives leave: %s"
                            .formatted(passage.reference, sitting.chair, leave));
        }
    }

    private void consent(QuarterSitting sitting) {
        var below = open(sitting).filter(one -> is(one, "CONSENT")).toList();
        if (below.isEmpty()) {
            return;
        }
        var call = new Call(sitting.chair, "POST", sitting.path() + "/consent", null, null);
        var answer = office.api().send(call);
        if (answer.isGood()) {
            office.ledger().note("", Act.CONSENT, sitting.chair);
            for (var decision : answer.body().path("items")) {
                var reference = decision.path("subject").asString();
                office.ledger().note(reference, Act.DECIDE, sitting.chair);
                decided(story.passage(reference), sitting, decision);
            }
        } else {
            // Something is missing for one of them: the chair takes each up.
            story.tell("consent of the %s is refused: %s".formatted(sitting.board, answer.words()));
            below.forEach(
                    one ->
                            callIn(
                                    sitting,
                                    one,
                                    sitting.chair,
                                    "Not everything is there to decide it without discussion."));
        }
    }

    void callIn(QuarterSitting sitting, JsonNode item, String member, String reason) {
        var reference = item.path("subject").asString();
        var path = sitting.path() + "/agenda-items/" + item.path("id").asString() + "/call-in";
        office.act(Act.CALL_IN, new Call(member, "POST", path, null, Map.of("reason", reason)));
        office.ledger().note(reference, Act.CALL_IN, member);
    }

    private boolean discuss(QuarterSitting sitting) {
        int done = 0;
        var items = open(sitting).filter(one -> !is(one, "CONSENT")).toList();
        for (var item : items) {
            if (done == 1
                    && sitting.board.equals("TDA")
                    && story.isOpen(Once.QUORUM_LOST)
                    && sitting.coming.contains("tariq.aziz")
                    && story.passage(item.path("subject").asString()) != null) {
                loseQuorum(sitting, item);
                return true;
            }
            discuss(sitting, item);
            done++;
        }
        return false;
    }

    /** The member for security has to leave; the chair learns that no decision can be made. */
    private void loseQuorum(QuarterSitting sitting, JsonNode item) {
        act(Act.DISCUSS, sitting, itemPath(item) + "/discussion", null);
        pass(5);
        var left = sitting.coming.stream().filter(one -> !one.equals("tariq.aziz")).toList();
        attend(sitting, left);
        var passage = story.passage(item.path("subject").asString());
        if (passage != null) {
            var table = sitting.table();
            story.refused(
                    "quorum-by-seat",
                    deciding.call(passage, table, deciding.verdict(passage, table)));
        }
        story.happened(
                Once.QUORUM_LOST,
                "tariq.aziz has to leave the TDA; without security it is adjourned");
        sitting.remark("adjourned: quorum lost");
    }

    private void discuss(QuarterSitting sitting, JsonNode item) {
        act(Act.DISCUSS, sitting, itemPath(item) + "/discussion", null);
        var reference = item.path("subject").asString();
        boolean ended;
        if (is(item, "RATIFICATION")) {
            pass(2);
            ended = ratify(sitting, reference);
        } else if (reference.startsWith("BC-")) {
            ended = decideCase(sitting, item, story.passage(reference));
        } else {
            pass(office.chance().between(6, 12, "minutes", reference));
            ended = grant(sitting, item);
        }
        if (!ended) {
            act(Act.SET_ASIDE, sitting, itemPath(item) + "/setting-aside", null);
        }
    }

    private boolean decideCase(QuarterSitting sitting, JsonNode item, @Nullable Passage passage) {
        if (passage == null) {
            putOff(sitting, item);
            return true;
        }
        if (passage.isOver()) {
            return false;
        }
        renew(sitting, item, passage);
        pass(office.chance().between(8, 24, "minutes", sitting.board, passage.key()));
        recuse(sitting, passage, item);
        boolean approves = deciding.verdict(passage, sitting.table()).approves();
        vote(sitting, item, passage, approves);
        int before = passage.decisions.size();
        try {
            deciding.decide(passage, sitting.table());
        } catch (Api.RefusedException e) {
            passage.refused = String.valueOf(e.getMessage());
        }
        boolean ended = passage.decisions.size() > before;
        if (ended) {
            latest(passage, sitting)
                    .ifPresent(
                            one ->
                                    decisions.add(
                                            new QuarterDecision(passage, sitting.table(), one)));
        }
        return ended;
    }

    private Optional<JsonNode> latest(Passage passage, QuarterSitting sitting) {
        var path = "/decisions?subject=" + passage.reference + "&board=" + sitting.board;
        return office.api().all(sitting.chair, path).stream().findFirst();
    }

    /** A case of the demonstration has nothing to do with the quarter. */
    private void putOff(QuarterSitting sitting, JsonNode item) {
        var missing = "It belongs to the demonstration and is left out of this quarter.";
        office.act(
                Act.DECIDE,
                new Call(
                        sitting.chair,
                        "POST",
                        "/decisions",
                        null,
                        Bodies.object(
                                "sitting", sitting.id,
                                "subject", item.path("subject").asString(),
                                "version", item.path("version").asInt(),
                                "outcome", Map.of("type", "DEFERRED", "missing", missing),
                                "reasons", "It is put off.")));
    }

    /** Another board had it resubmitted after the freeze: the chair takes the newer version. */
    private void renew(QuarterSitting sitting, JsonNode item, Passage passage) {
        int latest =
                office.api()
                        .get(sitting.chair, passage.path())
                        .body()
                        .path("latestSubmission")
                        .asInt();
        if (item.path("version").asInt() != latest) {
            var leave = "Another board had asked for the new version.";
            office.act(
                    Act.RENEW_PAPER,
                    passage,
                    new Call(
                            sitting.chair,
                            "POST",
                            sitting.path() + itemPath(item) + "/paper",
                            null,
                            Map.of("leave", leave)));
            sitting.remark("%s version %d by leave".formatted(passage.reference, latest));
        }
    }

    /** Once: a member of the ARB has an interest, and is counted for nothing from then on. */
    private void recuse(QuarterSitting sitting, Passage passage, JsonNode item) {
        var member =
                sitting.coming.stream()
                        .filter(one -> List.of("beth.coleman", "ivan.petrov").contains(one))
                        .filter(one -> !one.equals(sitting.chair))
                        .findFirst();
        if (sitting.board.equals("ARB") && story.isOpen(Once.RECUSED) && member.isPresent()) {
            var nature = "My directorate would run it.";
            office.act(
                    Act.DECLARE,
                    passage,
                    new Call(
                            member.get(),
                            "POST",
                            sitting.path() + "/interests",
                            null,
                            Map.of("subject", passage.reference, "nature", nature)));
            story.refused(
                    "those-who-count-vote",
                    new Call(
                            member.get(),
                            "POST",
                            sitting.path() + "/votes",
                            null,
                            Map.of("item", item.path("id").asString(), "vote", "FOR")));
            story.happened(
                    Once.RECUSED,
                    "%s declares an interest in %s and is recused: %s"
                            .formatted(member.get(), passage.reference, nature));
        }
    }

    void vote(QuarterSitting sitting, JsonNode item, Passage passage, boolean approves) {
        var id = item.path("id").asString();
        var now =
                items(sitting.chair, sitting.id)
                        .filter(one -> one.path("id").asString().equals(id))
                        .findFirst()
                        .orElseThrow();
        for (var person : now.path("quorum").path("counted")) {
            voteOf(sitting.table(), passage, id, approves, person.asString());
        }
    }

    void voteOf(Table table, Passage passage, String item, boolean approves, String person) {
        double drawn = office.chance().of("vote", table.board(), passage.key(), person);
        var vote = QuarterBehaviour.vote(approves, drawn);
        office.act(
                Act.VOTE,
                passage,
                new Call(
                        person,
                        "POST",
                        "/sittings/" + table.sitting() + "/votes",
                        null,
                        Bodies.object(
                                "item",
                                item,
                                "vote",
                                vote,
                                "comment",
                                QuarterBehaviour.COMMENTS.get(vote))));
    }

    private boolean ratify(QuarterSitting sitting, String reference) {
        var decision =
                office.api()
                        .all(sitting.chair, "/decisions?board=ARB&subject=" + reference)
                        .getFirst()
                        .path("number")
                        .asString();
        var body =
                Map.of(
                        "sitting",
                        sitting.id,
                        "ratified",
                        true,
                        "reasons",
                        "The replies were complete and nobody objected.");
        var path = "/decisions/" + decision + "/ratification";
        var call = new Call(sitting.chair, "POST", path, null, body);
        office.act(Act.RATIFY, call);
        office.ledger().note(reference, Act.RATIFY, sitting.chair);
        story.happened(Once.RATIFIED, "the ARB ratifies " + decision + " on " + reference);
        return true;
    }

    /** The TDA decides on an exception. */
    private boolean grant(QuarterSitting sitting, JsonNode item) {
        var reference = item.path("subject").asString();
        var decision =
                office.act(
                        Act.DECIDE,
                        new Call(
                                sitting.chair,
                                "POST",
                                "/decisions",
                                null,
                                Bodies.object(
                                        "sitting",
                                        sitting.id,
                                        "subject",
                                        reference,
                                        "version",
                                        item.path("version").asInt(),
                                        "outcome",
                                        Map.of("type", "APPROVED"),
                                        "reasons",
                                        "The reason is valid and the risk is managed until"
                                                + " then.")));
        story.tell(
                "the %s grants %s by %s"
                        .formatted(
                                sitting.board,
                                reference,
                                decision.body().path("number").asString()));
        return true;
    }

    private void decided(@Nullable Passage passage, QuarterSitting sitting, JsonNode decision) {
        if (passage != null) {
            deciding.decided(passage, sitting.board, decision);
            decisions.add(new QuarterDecision(passage, sitting.table(), decision));
        }
    }

    /** Keeps what the agenda says at the end. */
    private void conclude(QuarterSitting sitting) {
        var agenda = office.api().get(sitting.chair, sitting.path() + "/agenda-items").body();
        sitting.fingerprint = agenda.path("pack").path("fingerprint").asString("");
        for (var item : agenda.path("items")) {
            var state = item.path("state").asString();
            if (state.equals("MOVED")) {
                continue; // the agenda it was moved to has it
            }
            if (!state.equals("REMOVED")) {
                sitting.items++;
                sitting.planned += item.path("minutes").asInt();
                sitting.seconds += item.path("seconds").asInt();
                sitting.decided += state.equals("DECIDED") ? 1 : 0;
            }
            calendar.left(sitting.board, item.path("subject").asString());
        }
        sitting.quorum =
                agenda.path("items").isEmpty()
                        ? ""
                        : "%d of %d"
                                .formatted(
                                        sitting.coming.size(),
                                        calendar.members(sitting.board).quorum());
    }

    private Stream<JsonNode> open(QuarterSitting sitting) {
        return items(sitting.chair, sitting.id)
                .filter(one -> List.of("WAITING", "SET_ASIDE").contains(state(one)));
    }

    Stream<JsonNode> items(String person, String sitting) {
        return office.api()
                .get(person, "/sittings/" + sitting + "/agenda-items")
                .body()
                .path("items")
                .valueStream();
    }

    private static String state(JsonNode item) {
        return item.path("state").asString();
    }

    private static boolean is(JsonNode item, String kind) {
        return item.path("kind").asString().equals(kind);
    }

    private static String itemPath(JsonNode item) {
        return "/agenda-items/" + item.path("id").asString();
    }

    private void pass(int minutes) {
        office.service().moveTo(office.service().now().plus(Duration.ofMinutes(minutes)));
    }
}
