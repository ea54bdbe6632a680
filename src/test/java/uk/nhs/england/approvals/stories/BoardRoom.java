package uk.nhs.england.approvals.stories;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Reply;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The sittings of the TDA through the API, step by step. */
record BoardRoom(Office office) {

    static final Actor CHAIR = Boards.chairOf("TDA");
    static final Actor SECURITY = Boards.member("TDA", "SECURITY");
    static final Actor SERVICE = Boards.member("TDA", "SERVICE");

    /** A case that waits for the TDA. */
    String waiting() {
        return office.routed(CaseAnswers.complete().usingCoreIt());
    }

    /** The same, marked OFFICIAL-SENSITIVE. */
    String sensitive() {
        var reference = office.begin(CaseAnswers.complete().usingCoreIt(), "OFFICIAL_SENSITIVE");
        office.submit(reference);
        office.confirmRoute(reference);
        return reference;
    }

    /** A sitting of the TDA some days ahead. */
    String ahead(int days) {
        var plan =
                Map.of(
                        "board",
                        "TDA",
                        "startsAt",
                        office.clock().instant().plus(Duration.ofDays(days)).toString(),
                        "place",
                        "Leeds",
                        "chair",
                        CHAIR.person().value());
        return office.as(Staff.PMO).post("/sittings", plan).ok().get("id").asString();
    }

    Reply add(String sitting, String reference) {
        return post(Staff.PMO, sitting, "/agenda-items", Map.of("subject", reference));
    }

    /** Puts a case on the agenda of a sitting in session; answers the item. */
    String tabled(String sitting, String reference) {
        office.table(sitting, CHAIR, reference).ok();
        return item(sitting, reference);
    }

    Reply post(Actor actor, String sitting, String path, @Nullable Object body) {
        return office.as(actor).post("/sittings/" + sitting + path, body);
    }

    Reply agenda(String sitting, Actor actor) {
        return office.as(actor).get("/sittings/" + sitting + "/agenda-items");
    }

    String item(String sitting, String reference) {
        return shown(sitting, reference).get("id").asString();
    }

    JsonNode shown(String sitting, String reference) {
        return agenda(sitting, Staff.PMO)
                .ok()
                .get("items")
                .valueStream()
                .filter(one -> one.get("subject").asString().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    Reply vote(Actor member, String sitting, String item, String vote) {
        return post(member, sitting, "/votes", Map.of("item", item, "vote", vote));
    }

    Reply decide(String sitting, String reference, Map<String, Object> outcome) {
        return office.as(CHAIR).post("/decisions", office.decision(sitting, reference, outcome));
    }

    Reply ask(String reference, Map<String, Object> more) {
        var question =
                new HashMap<String, Object>(
                        Map.of(
                                "subject",
                                reference,
                                "why",
                                "The contract ends before.",
                                "chair",
                                CHAIR.person().value()));
        question.putAll(more);
        return office.as(Staff.PMO).post("/boards/TDA/out-of-committee", question);
    }

    /** Asks the TDA out of committee; answers the sitting in writing. */
    String asked(String reference) {
        return ask(reference, Map.of()).ok().get("sitting").asString();
    }
}
