package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.stream.Collectors;

/** One row for each case. */
record CaseTable(Page page, Report.Outcome outcome) {

    void print(boolean times) {
        page.title("The cases");
        page.table(
                "case",
                "project, year",
                "rating",
                "route",
                "why",
                "boards and outcomes",
                "overlaps and answers",
                "consultees late",
                "held over",
                "conditions",
                "standing",
                "#working days",
                "#ms");
        outcome.files().forEach(file -> row(file, times));
    }

    private void row(CaseFile file, boolean times) {
        var passage = file.passage();
        page.row(
                file.reference(),
                passage.key(),
                passage.project.rating().words(),
                passage.route,
                String.join(", ", passage.fired),
                String.join("; ", passage.decisions),
                file.overlaps().stream().map(CaseTable::overlap).collect(Collectors.joining("; ")),
                file.consultations().stream()
                        .map(CaseTable::late)
                        .filter(late -> !late.isEmpty())
                        .collect(Collectors.joining(", ")),
                passage.heldOver.keySet().stream().collect(Collectors.joining(", ")),
                file.conditions().stream()
                        .map(CaseTable::condition)
                        .collect(Collectors.joining(", ")),
                Report.words(file.standing()),
                workingDays(file),
                times ? "%.0f".formatted(passage.millis) : "");
    }

    /** From the first submission to the closing decision. */
    private String workingDays(CaseFile file) {
        var submitted = file.first("Submitted");
        return file.closed()
                .flatMap(
                        closed ->
                                submitted.map(
                                        from -> outcome.office().days().between(from, closed) + ""))
                .orElse("");
    }

    private static String overlap(JsonNode overlap) {
        var other = overlap.path("other");
        var words = new ArrayList<String>();
        words.add(other.isNull() ? "another" : other.asString());
        words.add(
                overlap.path("answer").isNull()
                        ? "unanswered"
                        : Report.words(overlap.path("answer").asString()));
        if (overlap.path("accepted").isNull() || !overlap.path("accepted").asBoolean()) {
            words.add("(not accepted)");
        }
        return String.join(" ", words);
    }

    private static String late(JsonNode consultation) {
        var code = Report.words(consultation.path("consultee").asString());
        int most =
                CaseFile.steps(consultation, "RESPONDED")
                        .mapToInt(step -> step.path("workingDaysLate").asInt())
                        .max()
                        .orElse(0);
        if (most > 0) {
            return code + " +" + most;
        }
        return CaseFile.steps(consultation, "BECAME_OVERDUE").findAny().isEmpty()
                ? ""
                : code + " overdue";
    }

    private static String condition(JsonNode condition) {
        var state = Report.words(condition.path("state").asString());
        return condition.path("overdue").asBoolean() ? state + " and overdue" : state;
    }
}
