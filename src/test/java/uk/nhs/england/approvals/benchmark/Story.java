package uk.nhs.england.approvals.benchmark;

import tools.jackson.databind.node.ObjectNode;

import uk.nhs.england.approvals.benchmark.Http.Call;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;

/**
 * One case that goes before TDA and DPAG at the same time and then before ARB, with all its rows
 * before and after each act.
 */
final class Story {

    private static final String CASES = "/api/v1/business-cases";
    private static final String SITTINGS = "/api/v1/sittings";
    private static final String LEAD = "sam.okafor";

    private final Http http;
    private final Connection connection;
    private final long mark;
    private final String reference;
    private Rows now;

    private Story(Http http, Connection connection) throws SQLException {
        this.http = http;
        this.connection = connection;
        this.mark = Rows.mark(connection);
        this.reference = begin();
        this.now = rows();
    }

    /** The acts of such a case, in order. */
    static List<Act> acts(Http http, Connection connection) throws SQLException {
        var story = new Story(http, connection);
        var acts = new ArrayList<Act>();
        acts.add(story.act("submit", new Call(LEAD, "POST", "/submissions", null, null)));
        story.isCompared();
        acts.add(
                story.act(
                        "triage",
                        new Call("morgan.price", "PUT", "/route", null, "{\"confirmed\":true}")));
        acts.add(story.assess());
        acts.add(story.respond());
        acts.add(story.decide("TDA", "helen.walsh"));
        acts.add(story.decide("DPAG", "grace.mensah"));
        story.othersRespond();
        acts.add(story.decide("ARB", "omar.haddad"));
        return List.copyOf(acts);
    }

    /** Its comparison is made by the service itself, soon after it was submitted. */
    private void isCompared() throws SQLException {
        var path = CASES + "/" + reference + "/overlaps/comparisons";
        while (http.get(LEAD, path).json().get("items").isEmpty()) {
            LockSupport.parkNanos(50_000_000);
        }
        now = rows();
    }

    /** An assessor makes a finding on one criterion. */
    private Act assess() throws SQLException {
        var path = CASES + "/" + reference + "/assessments/TCOP/criteria/4";
        var shown = http.get("grace.mensah", path).etag();
        var finding =
                "{\"result\":\"PARTLY_MET\",\"rag\":\"AMBER\",\"words\":\"Two interfaces are not"
                        + " open.\"}";
        return done("assess", "assess", new Call("grace.mensah", "PUT", path, shown, finding));
    }

    /** One consultee responds. */
    private Act respond() throws SQLException {
        return done("respond", "respond", response(consultees().getFirst()));
    }

    /** Without their responses the ARB could not approve; these are not measured. */
    private void othersRespond() throws SQLException {
        var consultees = consultees();
        consultees.stream().skip(1).forEach(consultee -> http.send(response(consultee)));
        now = rows();
    }

    private List<String> consultees() {
        var asked = http.get(LEAD, CASES + "/" + reference + "/consultations").json().get("items");
        return StreamSupport.stream(asked.spliterator(), false)
                .map(one -> one.get("consultee").asString())
                .sorted()
                .toList();
    }

    private Call response(String consultee) {
        var members = http.get(LEAD, "/api/v1/consultees/" + consultee).json().get("members");
        var person = members.get(0).get("person").asString();
        var path = CASES + "/" + reference + "/consultations/" + consultee + "/response";
        return new Call(person, "POST", path, "*", "{\"kind\":\"CONTENT\"}");
    }

    private String begin() {
        var like = http.get("morgan.price", CASES + "?limit=100").json().get("items");
        var reference =
                StreamSupport.stream(like.spliterator(), false)
                        .filter(one -> one.get("title").asString().equals("Vaccination reminders"))
                        .findAny()
                        .orElseThrow()
                        .get("reference")
                        .asString();
        var answers = (ObjectNode) http.get(LEAD, CASES + "/" + reference).json().get("answers");
        ((ObjectNode) answers.get("need")).put("problem", Copies.OWN_WORDS);
        var draft =
                Map.of(
                        "title",
                        "Measured",
                        "marking",
                        Map.of("classification", "OFFICIAL", "descriptors", List.of()),
                        "coAuthors",
                        List.of(),
                        "answers",
                        answers);
        var begun =
                http.send(new Call(LEAD, "POST", CASES, null, Http.JSON.writeValueAsString(draft)));
        return Objects.requireNonNull(begun.location()).substring(CASES.length() + 1);
    }

    private Act decide(String board, String chair) throws SQLException {
        var sitting = sitting(board, chair);
        http.send(
                new Call(
                        chair,
                        "POST",
                        "/api/v1/sittings/" + sitting + "/agenda-items",
                        null,
                        "{\"subject\":\"%s\",\"leave\":\"It cannot wait.\"}".formatted(reference)));
        now = rows();
        var body =
                """
                {"sitting":"%s","subject":"%s","version":1,"outcome":{"type":"APPROVED"},
                 "reasons":"It reuses the national directory and has an exit plan."}
                """
                        .formatted(sitting, reference);
        return done(
                "record-decision",
                board + " decides",
                new Call(chair, "POST", "/api/v1/decisions", null, body));
    }

    /** A sitting of its own, so that no act waits for the agenda of another. */
    private String sitting(String board, String chair) throws SQLException {
        var plan =
                "{\"board\":\"%s\",\"startsAt\":\"%s\",\"place\":\"Leeds\",\"chair\":\"%s\"}"
                        .formatted(board, Instant.now(), chair);
        var planned = http.send(new Call("morgan.price", "POST", SITTINGS, null, plan));
        var path = Objects.requireNonNull(planned.location());
        http.send(new Call(chair, "POST", path + "/opening", null, null));
        var there = http.get(chair, path).etag();
        var present = "{\"present\":%s}".formatted(Http.JSON.writeValueAsString(members(board)));
        http.send(new Call(chair, "PUT", path + "/attendance", there, present));
        return path.substring(SITTINGS.length() + 1);
    }

    /** Those who came to the sitting of the demonstration. */
    private List<String> members(String board) throws SQLException {
        var sql = "select unnest(present) from boards_sitting where board = ? order by 1";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, board);
            var members = new TreeSet<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    members.add(rows.getString(1));
                }
            }
            return List.copyOf(members);
        }
    }

    private Act act(String name, Call call) throws SQLException {
        var path = CASES + "/" + reference + call.path();
        var begun = http.get(LEAD, CASES + "/" + reference).etag();
        return done(name, name, new Call(call.person(), call.method(), path, begun, call.body()));
    }

    private Act done(String part, String name, Call call) throws SQLException {
        var before = now;
        http.send(call);
        now = rows();
        return new Act(part, name, call, before, now, new PlainJdbc(before, now));
    }

    private Rows rows() throws SQLException {
        var rows = Rows.since(connection, mark, reference);
        connection.commit();
        return rows;
    }
}
