package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which overlaps were found, how they were answered, and which of them the run knows to be real.
 */
record OverlapSums(Page page, Report.Outcome outcome) {

    void print() {
        var byReference = new HashMap<String, Passage>();
        outcome.office().passages().forEach(one -> byReference.put(one.reference, one));
        var all = outcome.files().stream().flatMap(file -> file.overlaps().stream()).toList();
        page.title("Overlaps");
        page.table("overlaps", "#number");
        page.row("found by comparison", all.size());
        page.row("in so many cases", cases(file -> !file.overlaps().isEmpty()));
        page.row("with the same project in another year", same(byReference));
        page.row(
                "cases whose project came before in another year, and may be seen by all",
                cases(file -> !earlier(file).isEmpty()));
        page.row("in which that was found", cases(file -> foundEarlier(file)));
        page.row("answered: to be joined", answered(all, "TO_BE_JOINED"));
        page.row("answered: a different need", answered(all, "DIFFERENT_NEED"));
        page.row("answered: not viable", answered(all, "NOT_VIABLE"));
        page.row("accepted by the ARB", all.stream().filter(one -> accepted(one)).count());
        page.row(
                "answers that were not accepted at first",
                outcome.files().stream()
                        .flatMap(file -> file.events("OverlapChanged").stream())
                        .filter(one -> one.path("what").asString().endsWith("not accepted"))
                        .count());
    }

    private interface Test {
        boolean holds(CaseFile file);
    }

    private long cases(Test test) {
        return outcome.files().stream().filter(test::holds).count();
    }

    private long same(Map<String, Passage> byReference) {
        return outcome.files().stream()
                .mapToLong(
                        file ->
                                file.overlaps().stream()
                                        .map(one -> byReference.get(one.path("other").asString("")))
                                        .filter(
                                                one ->
                                                        one != null
                                                                && one.project.isSameAs(
                                                                        file.passage().project))
                                        .count())
                .sum();
    }

    /** The cases of the same project that were begun before, not marked and not come to nothing. */
    private List<String> earlier(CaseFile file) {
        return outcome.files().stream()
                .filter(other -> other.reference().compareTo(file.reference()) < 0)
                .filter(other -> other.passage().project.isSameAs(file.passage().project))
                .filter(
                        other ->
                                other.shown()
                                        .path("marking")
                                        .path("classification")
                                        .asString()
                                        .equals("OFFICIAL"))
                .map(CaseFile::reference)
                .toList();
    }

    private boolean foundEarlier(CaseFile file) {
        var earlier = earlier(file);
        return file.overlaps().stream()
                .anyMatch(one -> earlier.contains(one.path("other").asString("")));
    }

    private static long answered(List<JsonNode> overlaps, String answer) {
        return overlaps.stream()
                .filter(one -> one.path("answer").asString("").equals(answer))
                .count();
    }

    private static boolean accepted(JsonNode overlap) {
        return !overlap.path("accepted").isNull() && overlap.path("accepted").asBoolean();
    }
}
