package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.Diary.Hour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The PMO: decides routes, gives time, chases. */
final class Pmo {

    private final Office office;
    private final Consultees consultees;
    private final Assessors assessors;
    private final Map<String, String> wordsOfRows = new TreeMap<>();

    Pmo(Office office, Consultees consultees, Assessors assessors) {
        this.office = office;
        this.consultees = consultees;
        this.assessors = assessors;
    }

    /** What each row of the decision table that fired says. */
    Map<String, String> wordsOfRows() {
        return wordsOfRows;
    }

    /** Reads the proposal and confirms it, or adds DPAG where the cost is not known. */
    void triage(Passage passage) {
        var shown = office.api().get(Office.PMO, passage.path());
        var proposal =
                office.api().get(Office.PMO, passage.path() + "/route").body().path("proposal");
        boolean overrides = passage.project.pounds().isEmpty() && !codes(proposal).contains("DPAG");
        var body = overrides ? withDpag(proposal) : Map.of("confirmed", true);
        var decided =
                office.act(
                        Act.TRIAGE,
                        passage,
                        new Call(Office.PMO, "PUT", passage.path() + "/route", shown.etag(), body));
        for (var row : proposal.path("firedRows")) {
            passage.fired.add(row.path("row").asString());
            wordsOfRows.put(row.path("row").asString(), row.path("words").asString());
        }
        passage.route = picture(codes(decided.body().path("decided")), overrides);
        askClinicalSafety(passage);
        consulteesAsked(passage);
    }

    private static Object withDpag(JsonNode proposal) {
        var steps = new ArrayList<Object>(proposal.path("boards").valueStream().toList());
        var why = "The whole-life cost is not known, so the project may be very large.";
        steps.add(steps.size() - 1, Map.of("code", "DPAG", "reason", why));
        return Bodies.object(
                "confirmed",
                false,
                "kind",
                "BOARDS",
                "boards",
                steps,
                "consultees",
                proposal.path("consultees"),
                "reason",
                why);
    }

    private void askClinicalSafety(Passage passage) {
        if (passage.project.department().equals("DHSC")
                || passage.project.department().equals("DH")) {
            office.act(
                    Act.ASK,
                    passage,
                    new Call(
                            Office.PMO,
                            "POST",
                            passage.path() + "/consultations",
                            null,
                            Map.of(
                                    "consultee",
                                    "CLINICAL_SAFETY",
                                    "reason",
                                    "It is a programme of the health department.")));
        }
    }

    /** Consultees and assessors were asked about a version: they plan when they answer. */
    void consulteesAsked(Passage passage) {
        consultees.plan(passage);
        int days = office.chance().between(2, 5, "assess", passage.key());
        office.note(office.in(days), Hour.ASSESSORS, passage, () -> assessors.assess(passage));
    }

    /** Asks mandatory consultees that are overdue, once, and gives them until three days later. */
    void chase() {
        for (var one : office.api().all(Office.PMO, "/consultations?overdue=true")) {
            var about = passage(one.path("reference").asString());
            int late = one.path("workingDaysLate").asInt();
            if (about != null
                    && !about.isOver()
                    && one.path("mandatory").asBoolean()
                    && late >= Behaviour.CHASED_AFTER
                    && consultees.isSilent(about, one)) {
                consultees.chased(about, one);
            }
        }
    }

    private @Nullable Passage passage(String reference) {
        return office.passages().stream()
                .filter(one -> one.reference.equals(reference))
                .findFirst()
                .orElse(null);
    }

    private static List<String> codes(JsonNode route) {
        return route.path("boards")
                .valueStream()
                .map(step -> step.path("code").asString())
                .toList();
    }

    private static String picture(List<String> codes, boolean overridden) {
        var first = codes.stream().filter(code -> !code.equals("ARB")).toList();
        var picture = first.isEmpty() ? "ARB" : String.join(" and ", first) + ", then ARB";
        return picture + (overridden ? " (PMO added DPAG)" : "");
    }
}
