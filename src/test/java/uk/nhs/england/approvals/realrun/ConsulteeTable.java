package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How each consultee answered, by the steps that the API shows. */
record ConsulteeTable(Page page, List<CaseFile> files, Days days) {

    void print() {
        page.title("Consultees");
        page.table(
                "consultee",
                "#asked",
                "#responded",
                "#median days",
                "#late",
                "#share",
                "#most days late",
                "#reminded at half time",
                "#on the last day",
                "#overdue",
                "#given time",
                "#objections",
                "#with points",
                "#lapsed");
        byConsultee().forEach(this::row);
    }

    private Map<String, List<JsonNode>> byConsultee() {
        var found = new TreeMap<String, List<JsonNode>>();
        files.stream()
                .flatMap(file -> file.consultations().stream())
                .forEach(
                        one ->
                                found.computeIfAbsent(
                                                one.path("name").asString(), _ -> new ArrayList<>())
                                        .add(one));
        return found;
    }

    private void row(String name, List<JsonNode> consultations) {
        var responded = steps(consultations, "RESPONDED");
        var late =
                responded.stream()
                        .map(step -> step.path("workingDaysLate").asInt())
                        .filter(count -> count > 0)
                        .toList();
        page.row(
                name,
                steps(consultations, "ASKED").size(),
                responded.size(),
                "%.0f".formatted(Figures.percentile(taken(consultations), 0.5)),
                late.size(),
                Figures.percent(late.size(), responded.size()),
                late.stream().mapToInt(Integer::intValue).max().orElse(0),
                steps(consultations, "REMINDED_AT_HALF_TIME").size(),
                steps(consultations, "REMINDED_ON_LAST_DAY").size(),
                steps(consultations, "BECAME_OVERDUE").size(),
                steps(consultations, "EXTENDED").size(),
                said(responded, "OBJECTION"),
                said(responded, "CONTENT_WITH_POINTS"),
                steps(consultations, "LAPSED").size());
    }

    private static List<JsonNode> steps(List<JsonNode> consultations, String kind) {
        return consultations.stream().flatMap(one -> CaseFile.steps(one, kind)).toList();
    }

    private static long said(List<JsonNode> responded, String what) {
        return responded.stream()
                .filter(step -> step.path("response").asString().equals(what))
                .count();
    }

    /** The working days from each time it was asked to its response. */
    private List<Integer> taken(List<JsonNode> consultations) {
        var taken = new ArrayList<Integer>();
        for (var consultation : consultations) {
            Instant asked = null;
            for (var step : consultation.path("history")) {
                var at = Instant.parse(step.path("at").asString());
                if (step.path("step").asString().equals("ASKED")) {
                    asked = at;
                } else if (step.path("step").asString().equals("RESPONDED") && asked != null) {
                    taken.add(days.between(asked, at));
                    asked = null;
                }
            }
        }
        return taken;
    }
}
