package uk.nhs.england.approvals.waivers;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the people of the office do about exceptions, through the API. */
public final class Exceptions {

    public static final String CRITERION = "TCOP/2021-11/4";

    private final Office office;

    public Exceptions(Office office) {
        this.office = office;
    }

    /** At low risk, to the end of August 2027, of the owner of the office; or as these say. */
    public static Map<String, Object> terms(Map<String, Object> others) {
        var terms = new HashMap<String, Object>();
        terms.put("reason", "The next release brings the interface.");
        terms.put("likelihood", 2);
        terms.put("impact", 2);
        terms.put("mitigation", "Exports are checked daily.");
        terms.put("owner", Staff.OWNER.person().value());
        terms.put("expires", "2027-08-31");
        terms.put("yearlyCost", 12000);
        terms.put("cost", "Two hours of work a day.");
        terms.put("covers", List.of());
        terms.putAll(others);
        return terms;
    }

    public static Map<String, Object> medium() {
        return Map.of("likelihood", 3, "impact", 3);
    }

    public static Map<String, Object> high() {
        return Map.of("likelihood", 4, "impact", 4, "expires", "2027-02-28");
    }

    public Reply ask(Actor actor, String subject, Map<String, Object> terms) {
        return ask(actor, subject, CRITERION, terms);
    }

    public Reply ask(Actor actor, String subject, String criterion, Map<String, Object> terms) {
        return office.as(actor)
                .post(
                        "/exceptions",
                        Map.of(
                                "subject", subject,
                                "criterion", criterion,
                                "terms", terms(terms)));
    }

    /** The lead of the office asks for a case; answers the number. */
    public String requested(String subject, Map<String, Object> terms) {
        return number(ask(Staff.LEAD, subject, terms));
    }

    public static String number(Reply reply) {
        return reply.ok().get("number").asString();
    }

    public Reply renew(String number, Actor actor, Map<String, Object> terms) {
        return office.as(actor).post(of(number) + "/renewal", Map.of("terms", terms(terms)));
    }

    public Reply withdraw(String number, Actor actor) {
        return office.as(actor).post(of(number) + "/withdrawal", Map.of("reason", "It was fixed."));
    }

    public Reply end(String number, Actor actor) {
        return office.as(actor).post(of(number) + "/ending", Map.of("reason", "It was fixed."));
    }

    public Reply read(String number, Actor actor) {
        return office.as(actor).get(of(number));
    }

    public JsonNode show(String number) {
        return read(number, Staff.AUDITOR).ok();
    }

    public String standing(String number) {
        return show(number).get("standing").asString();
    }

    /** The board decides at a sitting of its own, with everybody there. */
    public Reply decide(String board, String number, Map<String, Object> outcome) {
        return decide(office.sitting(board), Boards.chairOf(board), number, outcome);
    }

    public Reply decide(String sitting, Actor chair, String number, Map<String, Object> outcome) {
        office.tableByItsChair(sitting, number);
        return office.as(chair)
                .post(
                        "/decisions",
                        Map.of(
                                "sitting", sitting,
                                "subject", number,
                                "version", 1,
                                "outcome", outcome,
                                "reasons", "It was heard and weighed."));
    }

    /** The TDA grants it; answers the number of its decision. */
    public String grant(String number) {
        return number(decide("TDA", number, Outcomes.approved()));
    }

    /** The kinds of acts on the record, oldest first. */
    public List<String> acts(String number) {
        return office.as(Staff.AUDITOR).all(of(number) + "/history").stream()
                .map(act -> act.get("event").asString())
                .toList();
    }

    public static String of(String number) {
        return "/exceptions/" + number;
    }
}
