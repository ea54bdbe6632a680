package uk.nhs.england.approvals.evidence;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people do with the evidence of one case, through the API. */
public record Offering(Office office, String reference) {

    /** Marked OFFICIAL-SENSITIVE. */
    public static final Map<String, Object> SENSITIVE =
            Map.of(
                    "marking",
                    Map.of(
                            "classification",
                            "OFFICIAL_SENSITIVE",
                            "descriptors",
                            List.of("COMMERCIAL")));

    /** A DPIA that waits for its file, but for what is said otherwise. */
    public static Map<String, Object> item(Map<String, ?> otherwise) {
        var item = new HashMap<String, Object>();
        item.put("kind", "DPIA");
        item.put("title", "DPIA of referral management");
        item.put("owner", Staff.LEAD.person().value());
        item.put("issued", "2026-09-01");
        item.putAll(otherwise);
        return item;
    }

    /** The lead offers a link that is like no other; answers its reference. */
    public String link(Map<String, ?> otherwise) {
        var link = "https://example.nhs.uk/" + UUID.randomUUID();
        var item = item(Map.of("link", link));
        item.putAll(otherwise);
        return offer(item, Staff.LEAD).ok().get("reference").asString();
    }

    /** A link that supports these criteria to that day. */
    public String link(@Nullable String expires, String... criteria) {
        var otherwise = new HashMap<String, Object>();
        otherwise.put("expires", expires);
        otherwise.put("criteria", List.of(criteria));
        return link(otherwise);
    }

    /** An item that waits for its file. */
    public String waiting(Map<String, ?> otherwise) {
        return offer(item(otherwise), Staff.LEAD).ok().get("reference").asString();
    }

    public Reply offer(Map<String, Object> item, Actor actor) {
        return office.as(actor).post(path(), item);
    }

    public Reply send(String item, String name, byte[] file) {
        return send(item, name, file, Staff.LEAD);
    }

    public Reply send(String item, String name, byte[] file, Actor actor) {
        return office.as(actor).putFile(file(item) + "?name=" + encoded(name), file);
    }

    /** A newer item in place of this one, a link; answers its reference. */
    public String renew(String item, Map<String, ?> otherwise) {
        var newer = item(Map.of("link", "https://example.nhs.uk/" + UUID.randomUUID()));
        newer.putAll(otherwise);
        return replace(item, newer, Staff.LEAD).ok().get("reference").asString();
    }

    public Reply replace(String item, Map<String, Object> newer, Actor actor) {
        return office.as(actor).post(path(item) + "/replacement", newer);
    }

    public Reply withdraw(String item) {
        return office.as(Staff.LEAD)
                .post(path(item) + "/withdrawal", Map.of("reason", "It is about another one."));
    }

    public Reply support(String item, String... criteria) {
        var caller = office.as(Staff.LEAD);
        return caller.having(caller.get(path(item)))
                .put(path(item) + "/criteria", Map.of("criteria", List.of(criteria)));
    }

    public JsonNode show(String item) {
        return office.as(Staff.PMO).get(path(item)).ok();
    }

    public String state(String item) {
        return show(item).get("state").asString();
    }

    /** The criteria that a form still asks this person about. */
    public List<String> gaps(Actor actor) {
        return office.as(actor)
                .get(Office.of(reference) + "/assessments/gaps")
                .ok()
                .get("items")
                .findValuesAsString("key");
    }

    public String path() {
        return Office.of(reference) + "/evidence";
    }

    public String path(String item) {
        return path() + "/" + item;
    }

    public String file(String item) {
        return path(item) + "/file";
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
