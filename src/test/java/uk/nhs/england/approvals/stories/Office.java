package uk.nhs.england.approvals.stories;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.consultations.Specialists;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the people of the office do, through the API, and what they are then shown. */
public final class Office {

    private final MockMvcTester http;
    private final TestClock clock;
    private final Map<String, String> tabled = new ConcurrentHashMap<>();

    public Office(ApplicationContext context) {
        http = context.getBean(MockMvcTester.class);
        clock = context.getBean(TestClock.class);
        var database = context.getBean(JdbcClient.class);
        Staff.join(database);
        Boards.seat(database);
        Specialists.join(database);
    }

    public Api as(Actor actor) {
        return Api.as(actor, http);
    }

    public TestClock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    /** A draft of the lead, with one co-author; answers its reference. */
    public String begin(CaseAnswers answers) {
        return begin(answers, "OFFICIAL");
    }

    public String begin(CaseAnswers answers, String marking) {
        var draft =
                Map.of(
                        "title", "Referral management",
                        "marking", Map.of("classification", marking),
                        "coAuthors", List.of(Staff.CO_AUTHOR.person().value()),
                        "answers", answers.json());
        return as(Staff.LEAD).post("/business-cases", draft).ok().get("reference").asString();
    }

    public void edit(String reference, Map<String, Object> patch) {
        edit(reference, patch, Staff.LEAD);
    }

    public void edit(String reference, Map<String, Object> patch, Actor actor) {
        as(actor).having(read(reference, actor)).patch(of(reference), patch).ok();
    }

    public void submit(String reference) {
        submit(reference, Staff.LEAD);
    }

    public void submit(String reference, Actor actor) {
        as(actor).having(read(reference, actor)).post(of(reference) + "/submissions", null).ok();
    }

    public String submitted(CaseAnswers answers) {
        var reference = begin(answers);
        submit(reference);
        return reference;
    }

    public void withdraw(String reference) {
        as(Staff.LEAD)
                .having(read(reference, Staff.LEAD))
                .post(of(reference) + "/withdrawal", Map.of("reason", "The trust will not buy."))
                .ok();
    }

    public void confirmRoute(String reference) {
        decideRoute(reference, Map.of("confirmed", true)).ok();
    }

    public Reply decideRoute(String reference, Map<String, Object> route) {
        return as(Staff.PMO)
                .having(read(reference, Staff.PMO))
                .put(of(reference) + "/route", route);
    }

    public Reply overrideRoute(String reference, String reason, String... boards) {
        var steps =
                Stream.of(boards)
                        .map(board -> Map.of("code", board, "reason", "The PMO wants its view."))
                        .toList();
        return decideRoute(
                reference,
                Map.of(
                        "confirmed",
                        false,
                        "kind",
                        boards.length == 0 ? "NO_GOVERNANCE" : "BOARDS",
                        "boards",
                        steps,
                        "reason",
                        reason));
    }

    /** A case on the route that its answers lead to. */
    public String routed(CaseAnswers answers) {
        var reference = submitted(answers);
        confirmRoute(reference);
        return reference;
    }

    /** A sitting that begins now, with everybody there; answers its id. */
    public String sitting(String board) {
        return sitting(board, Boards.chairOf(board), Boards.membersOf(board));
    }

    public String sitting(String board, Actor chair, List<Actor> present) {
        var sitting = planned(board, chair);
        open(sitting, chair);
        takeAttendance(sitting, chair, present).ok();
        return sitting;
    }

    /** A sitting that begins now; nobody is said to be there. */
    public String planned(String board, Actor chair) {
        var plan =
                Map.of(
                        "board",
                        board,
                        "startsAt",
                        clock.instant().toString(),
                        "place",
                        "Leeds",
                        "chair",
                        chair.person().value());
        return as(Staff.PMO).post("/sittings", plan).ok().get("id").asString();
    }

    public void open(String sitting, Actor chair) {
        as(chair).post("/sittings/" + sitting + "/opening", null).ok();
    }

    /**
     * The chair puts it on the agenda of a sitting whose agenda is frozen already; from another
     * sitting of the office, on whose agenda it still is, it is let go first.
     */
    public Reply table(String sitting, Actor chair, String reference) {
        var path = "/sittings/" + sitting + "/agenda-items";
        var item = Map.of("subject", reference, "leave", "It cannot wait.");
        var reply = as(chair).post(path, item);
        var before = tabled.put(reference, sitting);
        if (before != null
                && !before.equals(sitting)
                && reply.rules().contains("item-is-once-on-an-agenda")) {
            as(Staff.PMO).post("/sittings/" + before + "/closing", Map.of("adjourned", "Moved."));
            return as(chair).post(path, item);
        }
        return reply;
    }

    /** The chair of the sitting puts it on its agenda, whoever is to record a decision. */
    public void tableByItsChair(String sitting, String reference) {
        var chair = as(Staff.PMO).get("/sittings/" + sitting).ok().get("chair").asString();
        table(sitting, Staff.actor(chair, Role.BOARD_MEMBER), reference);
    }

    public Reply takeAttendance(String sitting, Actor chair, List<Actor> present) {
        var caller = as(chair);
        var path = "/sittings/" + sitting;
        var names = present.stream().map(member -> member.person().value()).toList();
        return caller.having(caller.get(path)).put(path + "/attendance", Map.of("present", names));
    }

    public void declareInterest(String sitting, String reference, Actor member) {
        as(member)
                .post(
                        "/sittings/" + sitting + "/interests",
                        Map.of("subject", reference, "nature", "My team would run it."))
                .ok();
    }

    /** The board decides at a sitting of its own; answers the decision's number. */
    public String decide(String board, String reference, Map<String, Object> outcome) {
        return decide(sitting(board), Boards.chairOf(board), reference, outcome)
                .ok()
                .get("number")
                .asString();
    }

    /** A chair records an outcome on the latest version. */
    public Reply decide(
            String sitting, Actor chair, String reference, Map<String, Object> outcome) {
        return as(chair).post("/decisions", decision(sitting, reference, outcome));
    }

    /** What a chair sends to record an outcome on the latest version, which is on the agenda. */
    public Map<String, Object> decision(
            String sitting, String reference, Map<String, Object> outcome) {
        tableByItsChair(sitting, reference);
        return Map.of(
                "sitting", sitting,
                "subject", reference,
                "version", Math.max(1, show(reference).get("latestSubmission").asInt()),
                "outcome", outcome,
                "reasons", "It was heard and weighed.");
    }

    /** Every consultee that is asked about this case responds that it is content. */
    public void everyConsulteeIsContent(String reference) {
        for (var one : consultations(reference)) {
            if (!one.get("standing").asString().equals("RESPONDED")) {
                respond(reference, one.get("consultee").asString(), "CONTENT", null).ok();
            }
        }
    }

    /** Whoever answers for the consultee responds, having read where it stands. */
    public Reply respond(String reference, String consultee, String kind, @Nullable String words) {
        var caller = as(Specialists.of(consultee));
        var path = of(reference) + "/consultations/" + consultee;
        var response = new HashMap<String, Object>();
        response.put("kind", kind);
        response.put("words", words);
        return caller.having(caller.get(path)).post(path + "/response", response);
    }

    public List<JsonNode> consultations(String reference) {
        return as(Staff.PMO)
                .get(of(reference) + "/consultations")
                .ok()
                .get("items")
                .valueStream()
                .toList();
    }

    public void approve(String board, String reference) {
        decide(board, reference, Outcomes.approved());
    }

    public void offerEvidence(String condition) {
        as(Staff.OWNER)
                .post(
                        "/conditions/" + condition + "/evidence",
                        Map.of("words", "Tested.", "link", "https://example.org/report"))
                .ok();
    }

    public void judge(String condition, boolean accepted) {
        as(Staff.CLOSER)
                .post(
                        "/conditions/" + condition + "/discharge",
                        Map.of("accepted", accepted, "reason", "I have read the report."))
                .ok();
    }

    public JsonNode condition(String id) {
        return as(Staff.CLOSER).get("/conditions/" + id).ok();
    }

    public Reply read(String reference, Actor actor) {
        return as(actor).get(of(reference));
    }

    public JsonNode show(String reference) {
        return read(reference, Staff.PMO).ok();
    }

    public String standing(String reference) {
        return show(reference).get("standing").asString();
    }

    /** What is asked of this person about this case, such as {@code Decide at a sitting: TDA}. */
    public List<String> workOf(Actor actor, String reference) {
        return as(actor).all("/my-work").stream()
                .filter(item -> item.get("reference").asString().equals(reference))
                .map(Office::asked)
                .sorted()
                .toList();
    }

    /** What everybody of the office is asked about this case. */
    public List<String> workOfAll(String reference) {
        var boards = Stream.of("TDA", "DPAG", "ARB").map(Boards::chairOf);
        var staff = Stream.of(Staff.LEAD, Staff.CO_AUTHOR, Staff.PMO, Staff.OWNER, Staff.CLOSER);
        return Stream.concat(boards, staff)
                .flatMap(actor -> workOf(actor, reference).stream())
                .toList();
    }

    /** The process of a case, as a member of the PMO sees it. */
    public JsonNode process(String reference) {
        return as(Staff.PMO).get(of(reference) + "/process").ok();
    }

    /** What the picture says is waited for, such as {@code Decide at a sitting: TDA}. */
    public List<String> waits(String reference) {
        var process = process(reference);
        return Stream.concat(Stream.of(process), process.get("boardReviews").valueStream())
                .flatMap(one -> one.get("current").valueStream())
                .filter(wait -> !wait.get("waitsFor").isEmpty())
                .map(wait -> wait.get("name").asString() + ": " + names(wait))
                .sorted()
                .toList();
    }

    /** The kinds of acts on the record, oldest first, but for those of agendas. */
    public List<String> acts(String reference) {
        return history(reference).stream()
                .map(act -> act.get("event").asString())
                .filter(act -> !act.startsWith("Item"))
                .toList();
    }

    public List<JsonNode> history(String reference) {
        return as(Staff.AUDITOR).all(of(reference) + "/history");
    }

    public static String of(String reference) {
        return "/business-cases/" + reference;
    }

    private static String asked(JsonNode item) {
        var board = item.get("board").asString("");
        return item.get("asked").asString() + (board.isEmpty() ? "" : ": " + board);
    }

    private static String names(JsonNode wait) {
        return String.join(
                ", ",
                wait.get("waitsFor").valueStream().map(one -> one.get("name").asString()).toList());
    }

    /** Seats some members only. */
    public static List<Actor> members(String board, String... seats) {
        return Arrays.stream(seats).map(seat -> Boards.member(board, seat)).toList();
    }
}
