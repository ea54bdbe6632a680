package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.Diary.Hour;

import java.time.LocalDate;
import java.util.Map;

/** Owners of conditions offer evidence, in time or late; closers judge it. */
final class Conditions {

    private static final Map<String, Object> OFFERED =
            Map.of("words", "The report of the assessor names no high finding.");

    private final Office office;

    Conditions(Office office) {
        this.office = office;
    }

    /** Decides what becomes of a condition that was just set. */
    void plan(Passage passage, String id) {
        var condition = office.api().get(passage.lead, "/conditions/" + id).body();
        var due = LocalDate.parse(condition.path("due").asString());
        int left = office.days().between(office.today(), due);
        var which = passage.key() + condition.path("beforeLive");
        double drawn = office.chance().of("condition", which);
        if (drawn < Behaviour.MET + Behaviour.SENT_BACK) {
            int days = office.chance().between(3, Math.max(3, left - 8), "evidence", which);
            offerOn(office.in(days), passage, condition, drawn < Behaviour.MET);
        } else if (drawn < Behaviour.MET + Behaviour.SENT_BACK + Behaviour.OVERDUE) {
            int days = office.chance().between(2, 6, "overdue", which);
            offerOn(office.days().after(due, days), passage, condition, true);
        }
    }

    private void offerOn(LocalDate day, Passage passage, JsonNode condition, boolean accepted) {
        office.note(
                day,
                Hour.CONDITIONS,
                passage,
                () -> {
                    office.act(Act.OFFER, passage, call(condition, "owner", "evidence", OFFERED));
                    office.note(
                            office.in(2),
                            Hour.CONDITIONS,
                            passage,
                            () -> judge(passage, condition, accepted));
                });
    }

    private void judge(Passage passage, JsonNode condition, boolean accepted) {
        office.act(
                accepted ? Act.DISCHARGE : Act.SEND_BACK,
                passage,
                call(
                        condition,
                        "closer",
                        "discharge",
                        Map.of(
                                "accepted",
                                accepted,
                                "reason",
                                accepted
                                        ? "The report is complete."
                                        : "The report does not cover the mobile network.")));
        if (!accepted) {
            offerOn(office.in(4), passage, condition, true);
        }
    }

    private static Call call(JsonNode condition, String who, String what, Object body) {
        var path = "/conditions/" + condition.path("id").asString() + "/" + what;
        return new Call(condition.path(who).asString(), "POST", path, null, body);
    }
}
