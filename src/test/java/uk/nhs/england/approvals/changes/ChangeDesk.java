package uk.nhs.england.approvals.changes;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.register.Entries;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What the people of the office do about changes, through the API. */
public final class ChangeDesk {

    public static final Actor MANAGER = Staff.actor("office.changes", Role.CHANGE_MANAGER);
    public static final Actor INSIDE = Staff.actor("office.inside", Role.BOARD_MEMBER);
    public static final Actor OUTSIDE = Staff.actor("office.outside", Role.BOARD_MEMBER);

    private static final AtomicInteger DESKS = new AtomicInteger();

    private final Office office;

    /** Nobody works on two changes at once, so each desk has a maker of its own. */
    private final Actor maker =
            Staff.actor("office.maker" + DESKS.incrementAndGet(), Role.SERVICE_OWNER);

    public ChangeDesk(Office office, JdbcClient database) {
        this.office = office;
        List.of(MANAGER, maker, INSIDE, OUTSIDE).forEach(actor -> Staff.join(actor, database));
    }

    public Actor maker() {
        return maker;
    }

    /** A service that runs on vendor cloud and may be changed at any time; its reference. */
    public String service() {
        var entry = new HashMap<>(Entries.json("Portal of changes"));
        entry.remove("windows");
        return office.as(Staff.PMO).post("/services", entry).ok().get("reference").asString();
    }

    public static Map<String, Object> normal() {
        return Map.of("type", "NORMAL");
    }

    /** In ten days, for two hours, of one service; or as these say. */
    public Map<String, Object> wanted(String service, Map<String, Object> others) {
        var wanted = new HashMap<String, Object>(content(service));
        wanted.remove("vendor");
        wanted.put("lane", normal());
        wanted.put("testEvidence", "Done so in staging.");
        wanted.put("implementers", List.of(maker.person().value()));
        wanted.put("from", in(Duration.ofDays(10)));
        wanted.put("until", in(Duration.ofDays(10).plusHours(2)));
        wanted.putAll(others);
        return wanted;
    }

    /** What a template says. */
    public static Map<String, Object> content(String service) {
        var content = new HashMap<String, Object>();
        content.put("title", "Renew the certificates");
        content.put("services", List.of(service));
        content.put("why", "They end.");
        content.put("ifNotDone", "Nobody can sign in.");
        content.put("plan", "One node after the other.");
        content.put("backOut", "The old ones are put back.");
        content.put("effectOnUsers", "Nothing.");
        content.put("effectOnInterfaces", "Nothing.");
        content.put(
                "risk",
                Map.of(
                        "reach", "ONE_TEAM",
                        "outage", false,
                        "backOutTested", true,
                        "doneBefore", true,
                        "careAtRisk", false));
        content.put("team", "Identity");
        return content;
    }

    public String in(Duration time) {
        return office.clock().instant().plus(time).toString();
    }

    public Reply ask(String service, Map<String, Object> others) {
        return office.as(Staff.OWNER).post("/changes", wanted(service, others));
    }

    /** One that is asked for; answers its number. */
    public String requested(String service, Map<String, Object> others) {
        return ask(service, others).ok().get("number").asString();
    }

    public String submitted(String service, Map<String, Object> others) {
        var number = requested(service, others);
        step(Staff.OWNER, number, "submission", null).ok();
        return number;
    }

    /** One that is before CAB. */
    public String assessed(String service, Map<String, Object> others) {
        var number = submitted(service, others);
        step(MANAGER, number, "assessment", Map.of("fit", true, "words", "Fit.")).ok();
        return number;
    }

    public String approved(String service, Map<String, Object> others) {
        var number = assessed(service, others);
        decide("CAB", number, Outcomes.approved()).ok();
        return number;
    }

    /** An emergency that begins now and that two of the roster approved. */
    public String emergency(String service) {
        var number =
                submitted(
                        service,
                        Map.of(
                                "lane", Map.of("type", "EMERGENCY", "why", "It is down."),
                                "from", in(Duration.ZERO),
                                "until", in(Duration.ofHours(2))));
        roster();
        step(INSIDE, number, "approval", null).ok();
        step(OUTSIDE, number, "approval", null).ok();
        return number;
    }

    /** Two are on the emergency roster, one of the team that makes changes here. */
    public void roster() {
        join(INSIDE, "Identity");
        join(OUTSIDE, "Network");
    }

    private void join(Actor actor, String team) {
        var member = Map.of("person", actor.person().value(), "team", team);
        office.as(MANAGER).post("/changes/emergency-roster", member);
    }

    public Reply decide(String board, String number, Map<String, Object> outcome) {
        var sitting = office.sitting(board);
        office.tableByItsChair(sitting, number);
        return office.as(Boards.chairOf(board))
                .post(
                        "/decisions",
                        Map.of(
                                "sitting", sitting,
                                "subject", number,
                                "version", 1,
                                "outcome", outcome,
                                "reasons", "It was heard and weighed."));
    }

    public Reply step(Actor actor, String number, String step, @Nullable Object body) {
        return office.as(actor).post(of(number) + "/" + step, body);
    }

    public Reply act(String number, String act) {
        return step(maker, number, "implementation", Map.of("act", act));
    }

    /** Made in its window and reviewed so. */
    public void made(String number, String outcome) {
        office.clock().set(Instant.parse(show(number).get("request").get("from").asString()));
        act(number, "START").ok();
        act(number, "DONE").ok();
        review(number, outcome).ok();
    }

    public Reply review(String number, String outcome) {
        return step(MANAGER, number, "review", Map.of("outcome", outcome, "words", "Learnt."));
    }

    public JsonNode show(String number) {
        return office.as(Staff.AUDITOR).get(of(number)).ok();
    }

    public String standing(String number) {
        return show(number).get("standing").asString();
    }

    public JsonNode approval(String number) {
        return office.as(maker).get(of(number) + "/approval").ok();
    }

    /** The kinds of acts on the record, oldest first. */
    public List<String> acts(String number) {
        return office.as(Staff.AUDITOR).all(of(number) + "/history").stream()
                .map(act -> act.get("event").asString())
                .toList();
    }

    public static String of(String number) {
        return "/changes/" + number;
    }
}
