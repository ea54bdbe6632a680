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
    private final JdbcClient database;

    /** Nobody works on two changes at once, so each desk has a maker of its own. */
    private final Actor maker =
            Staff.actor("office.maker" + DESKS.incrementAndGet(), Role.SERVICE_OWNER);

    public ChangeDesk(Office office, JdbcClient database) {
        this.office = office;
        this.database = database;
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

    /** Since before any test, so that no test finds it otherwise. */
    private void join(Actor actor, String team) {
        database.sql(
                        """
                        insert into changes_roster (id, person, team, valid_from)
                        values (gen_random_uuid(), ?, ?, '2021-11-29') on conflict do nothing
                        """)
                .params(actor.person().value(), team)
                .update();
    }

    public Reply decide(String board, String number, Map<String, Object> outcome) {
        return decide(board, number, 1, outcome);
    }

    /** The board decides at a sitting of its own, on that version. */
    public Reply decide(String board, String number, int version, Map<String, Object> outcome) {
        var sitting = office.sitting(board);
        office.tableByItsChair(sitting, number);
        return office.as(Boards.chairOf(board))
                .post("/decisions", decision(sitting, number, version, outcome));
    }

    /** What a chair sends to record an outcome. */
    public static Map<String, Object> decision(
            String sitting, String number, int version, Map<String, Object> outcome) {
        return Map.of(
                "sitting", sitting,
                "subject", number,
                "version", version,
                "outcome", outcome,
                "reasons", "It was heard and weighed.");
    }

    /** The chair approves out of committee, for a sitting to ratify; answers the decision. */
    public String approveInWriting(String board, String number, int version) {
        var chair = Boards.chairOf(board);
        var question =
                Map.of(
                        "subject",
                        number,
                        "why",
                        "It cannot wait.",
                        "chair",
                        chair.person().value());
        var sitting =
                office.as(Staff.PMO)
                        .post("/boards/" + board + "/out-of-committee", question)
                        .ok()
                        .get("sitting")
                        .asString();
        var body = new HashMap<>(decision(sitting, number, version, Outcomes.approved()));
        body.put("chairsAction", true);
        return office.as(chair).post("/decisions", body).ok().get("number").asString();
    }

    /** A sitting of the board does not stand by what its chair decided. */
    public void notRatified(String board, String decision) {
        var chair = Boards.chairOf(board);
        var sitting = office.sitting(board);
        office.table(sitting, chair, decision).ok();
        var verdict = Map.of("sitting", sitting, "ratified", false, "reasons", "It was not asked.");
        office.as(chair).post("/decisions/" + decision + "/ratification", verdict).ok();
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

    /** By which rules it may not be made now. */
    public List<String> hindrances(String number) {
        return approval(number)
                .get("reasons")
                .valueStream()
                .map(reason -> reason.get("rule").asString())
                .toList();
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
