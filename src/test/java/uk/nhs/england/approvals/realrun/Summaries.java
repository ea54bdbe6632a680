package uk.nhs.england.approvals.realrun;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Routes and why, outcomes, time for each step, what was held over, conditions. */
record Summaries(Page page, Report.Outcome outcome) {

    void print() {
        routes();
        outcomes();
        steps();
        conditions();
        file();
    }

    /** What the file left open or had to be mended, and what was read out of its words. */
    private void file() {
        page.title("The file");
        page.table("what was missing or mended", "#cases");
        counted(
                        passages()
                                .flatMap(one -> one.project.notes().stream())
                                .map(note -> note.replaceAll("(, the file)? says .*", "")))
                .forEach(page::row);
        page.row("cost cut to what the service takes in a year", cut());
        page.table("what a word of the description was taken to mean", "#cases");
        counted(passages().flatMap(passage -> passage.assumed.stream())).forEach(page::row);
    }

    private long cut() {
        return passages().filter(passage -> passage.project.isCut()).count();
    }

    private void routes() {
        page.title("Routes and why");
        page.table("route", "#cases");
        counted(passages().map(passage -> passage.route)).forEach(page::row);
        page.table("row of the decision table", "what it says", "#cases");
        counted(passages().flatMap(passage -> passage.fired.stream()))
                .forEach(
                        (row, count) ->
                                page.row(row, outcome.wordsOfRows().getOrDefault(row, ""), count));
    }

    private void outcomes() {
        page.title("Outcomes");
        page.table("standing", "#cases");
        counted(files().map(file -> Report.words(file.standing()))).forEach(page::row);
        page.table("board and outcome", "#decisions");
        counted(
                        files().flatMap(file -> file.decisions().stream())
                                .map(
                                        one ->
                                                one.path("board").asString()
                                                        + " "
                                                        + Report.words(
                                                                one.path("outcome").asString())))
                .forEach(page::row);
        page.table("held over by the ARB, or refused by the rule", "#times", "#cases");
        var rules = new TreeMap<String, List<Integer>>();
        passages()
                .forEach(
                        passage ->
                                passage.heldOver.forEach(
                                        (rule, times) ->
                                                rules.computeIfAbsent(rule, _ -> new ArrayList<>())
                                                        .add(times)));
        rules.forEach(
                (rule, times) ->
                        page.row(
                                rule,
                                times.stream().mapToInt(Integer::intValue).sum(),
                                times.size()));
        page.line("\n%d sittings were held.".formatted(outcome.sittings()));
    }

    private void steps() {
        page.title("Working days for each step");
        page.table("step", "#cases", "#median", "#p90", "#most");
        var steps = new LinkedHashMap<String, Function<CaseFile, Optional<Integer>>>();
        steps.put("submission to triage", days("Submitted", "RouteDecided"));
        steps.put("triage to first decision", days("RouteDecided", "DecisionRecorded"));
        steps.put(
                "first decision to the closing one",
                file -> between(file.first("DecisionRecorded"), file.closed()));
        steps.put(
                "submission to the closing decision",
                file -> between(file.first("Submitted"), file.closed()));
        steps.forEach(
                (step, length) -> {
                    var found = files().map(length).flatMap(Optional::stream).toList();
                    page.row(
                            step,
                            found.size(),
                            "%.0f".formatted(Figures.percentile(found, 0.5)),
                            "%.0f".formatted(Figures.percentile(found, 0.9)),
                            "%.0f".formatted(Figures.percentile(found, 1)));
                });
    }

    private Function<CaseFile, Optional<Integer>> days(String from, String until) {
        return file -> between(file.first(from), file.first(until));
    }

    private Optional<Integer> between(Optional<Instant> from, Optional<Instant> until) {
        return from.flatMap(one -> until.map(other -> outcome.office().days().between(one, other)));
    }

    private void conditions() {
        var all = files().flatMap(file -> file.conditions().stream()).toList();
        page.title("Conditions");
        page.table("what became of them", "#conditions");
        page.row("set", all.size());
        counted(all.stream().map(one -> Report.words(one.path("state").asString())))
                .forEach(page::row);
        page.row("sent back on the way", events("ConditionSentBack"));
        page.row("became overdue", events("ConditionBecameOverdue"));
    }

    private long events(String kind) {
        return files().mapToLong(file -> file.events(kind).size()).sum();
    }

    private Stream<CaseFile> files() {
        return outcome.files().stream();
    }

    private Stream<Passage> passages() {
        return outcome.office().passages().stream();
    }

    private static Map<String, Long> counted(Stream<String> words) {
        var counts =
                words.collect(
                        Collectors.groupingBy(
                                Function.identity(), TreeMap::new, Collectors.counting()));
        var sorted = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
