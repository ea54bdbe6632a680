package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What came of the quarter, as Markdown: the sittings, the register of decisions, the minutes of
 * one sitting.
 *
 * @param roster of the ARB, as the API shows it at the end
 * @param minutes of one sitting, as Markdown
 */
record QuarterReport(
        Told told,
        List<JsonNode> register,
        List<JsonNode> exceptions,
        JsonNode roster,
        String minutes) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** All that a quarter leaves to be told. */
    record Told(
            RealRun.Settings settings,
            Office office,
            QuarterPeople people,
            List<CaseFile> files,
            Check.Result check,
            double seconds) {}

    static QuarterReport read(Told told) {
        var api = told.office().api();
        var register =
                api.all(Office.AUDITOR, "/decisions").stream()
                        .sorted(Comparator.comparing(one -> one.path("decidedAt").asString()))
                        .toList();
        var exceptions =
                told.people().between().exceptions().stream()
                        .map(one -> api.get(Office.AUDITOR, "/exceptions/" + one).body())
                        .toList();
        var roster = api.get(Office.AUDITOR, "/boards/ARB/roster").body();
        return new QuarterReport(told, register, exceptions, roster, minutes(told));
    }

    /** Of the sitting of the ARB with the most items. */
    private static String minutes(Told told) {
        return told.people().calendar().sittings().stream()
                .filter(one -> one.held && one.board.equals("ARB"))
                .max(Comparator.comparingInt(one -> one.items))
                .map(
                        one ->
                                told.office()
                                        .api()
                                        .text(
                                                Office.AUDITOR,
                                                one.path() + "/minutes?format=MARKDOWN"))
                .orElse("No sitting was held.");
    }

    List<String> wrong() {
        var wrong = new ArrayList<>(told.people().story().wrong());
        wrong.addAll(told.people().failed());
        told.office().passages().stream()
                .filter(Passage::isRefused)
                .forEach(one -> wrong.add(one.key() + ": " + one.refused));
        var standings = exceptions.stream().map(one -> one.path("standing").asString()).toList();
        if (!standings.equals(List.of("SUPERSEDED", "EXPIRED"))) {
            wrong.add("the exceptions stand as " + standings);
        }
        if (superseded().isEmpty()) {
            wrong.add("no deferral was superseded by an approval");
        }
        fairness().ifPresent(wrong::add);
        wrong.addAll(told.check().disagreements());
        return wrong;
    }

    boolean isGood() {
        return wrong().isEmpty();
    }

    String text() {
        var page = new Page(new StringBuilder());
        page.line(
                "# A quarter of TDA, DPAG and ARB: %d cases of %s, seed %d"
                        .formatted(
                                told.office().passages().size(),
                                told.settings().csv().getFileName(),
                                told.settings().seed()));
        page.title("How the people behave");
        QuarterBehaviour.WORDS.forEach(page::item);
        Behaviour.WORDS.subList(1, Behaviour.WORDS.size()).forEach(page::item);
        Verdict.RULES.forEach(page::item);
        page.title("What happened on the way");
        told.people().story().told().forEach(page::item);
        sittings(page);
        chairs(page);
        register(page);
        exceptions(page);
        refusals(page);
        page.title("The minutes of one sitting");
        page.text().append(minutes).append("\n\n");
        check(page);
        return page.text().toString();
    }

    private void sittings(Page page) {
        page.title("The sittings");
        page.table(
                "date",
                "board",
                "chair",
                "present",
                "present of quorum",
                "#items",
                "#decided",
                "#minutes planned",
                "#minutes used",
                "pack",
                "remark");
        told.people().calendar().sittings().stream()
                .filter(one -> !one.isAhead())
                .sorted(Comparator.comparing(one -> one.startsAt))
                .forEach(
                        one ->
                                page.row(
                                        TIME.format(one.startsAt.atZone(Days.LONDON)),
                                        one.board,
                                        one.chair,
                                        one.held ? String.join(", ", one.coming) : "",
                                        one.quorum,
                                        one.items,
                                        one.decided,
                                        one.planned,
                                        one.seconds / 60,
                                        one.fingerprint.isEmpty()
                                                ? ""
                                                : one.fingerprint.substring(0, 12),
                                        one.remark));
    }

    private void chairs(Page page) {
        page.title("The chairs of the ARB");
        page.line("By the roster of the API, the year ahead from today:");
        for (var turn : turns().entrySet()) {
            page.item("%s: %d sittings".formatted(turn.getKey(), turn.getValue()));
        }
        page.line("");
        page.line(
                "Of the quarter, in turn: "
                        + String.join(", ", held().stream().map(one -> one.chair).toList()));
    }

    private List<QuarterSitting> held() {
        return told.people().calendar().sittings().stream()
                .filter(one -> one.held && one.board.equals("ARB"))
                .sorted(Comparator.comparing(one -> one.startsAt))
                .toList();
    }

    private Map<String, Long> turns() {
        return roster.path("turns")
                .valueStream()
                .map(one -> one.path("chair").asString(""))
                .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
    }

    /** Nobody takes the chair twice before everybody has taken it once. */
    private Optional<String> fairness() {
        var turns = turns();
        long most = turns.values().stream().mapToLong(one -> one).max().orElse(0);
        long least = turns.values().stream().mapToLong(one -> one).min().orElse(0);
        var chairs = held().stream().map(one -> one.chair).toList();
        boolean again =
                IntStream.range(1, chairs.size())
                        .anyMatch(i -> chairs.get(i).equals(chairs.get(i - 1)));
        return most - least > 1 || again
                ? Optional.of("the chairs of the ARB do not rotate fairly: " + turns)
                : Optional.empty();
    }

    private void register(Page page) {
        page.title("The register of decisions");
        page.table(
                "number",
                "day",
                "subject",
                "version",
                "outcome",
                "basis",
                "conditions",
                "supersedes",
                "corrects",
                "votes");
        for (var one : register) {
            page.row(
                    one.path("number").asString(),
                    one.path("decidedAt").asString().substring(0, 10),
                    one.path("subject").asString(),
                    one.path("version").asInt(),
                    Report.words(one.path("outcome").asString()),
                    Report.words(one.path("basis").asString()),
                    one.path("conditions").size(),
                    one.path("supersedes").asString(""),
                    one.path("correction").path("corrects").asString(""),
                    votes(one));
        }
        page.line("");
        page.line("Deferred and then approved by the same board: " + superseded());
    }

    private static String votes(JsonNode decision) {
        return decision
                .path("votes")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> one.getValue() + " " + Report.words(one.getKey()))
                .collect(Collectors.joining(", "));
    }

    private List<String> superseded() {
        var byNumber =
                register.stream()
                        .collect(
                                Collectors.toMap(one -> one.path("number").asString(), one -> one));
        return register.stream()
                .filter(one -> one.path("outcome").asString().startsWith("APPROVED"))
                .filter(one -> byNumber.containsKey(one.path("supersedes").asString("")))
                .filter(
                        one ->
                                byNumber.get(one.path("supersedes").asString(""))
                                        .path("outcome")
                                        .asString()
                                        .equals("DEFERRED"))
                .map(
                        one ->
                                one.path("supersedes").asString()
                                        + " by "
                                        + one.path("number").asString())
                .toList();
    }

    private void exceptions(Page page) {
        page.title("The exceptions");
        page.table("number", "criterion", "subject", "risk", "decision", "expires", "standing");
        for (var one : exceptions) {
            page.row(
                    one.path("number").asString(),
                    one.path("criterion").asString(),
                    one.path("subject").asString(),
                    Report.words(one.path("risk").asString()),
                    one.path("decision").asString(""),
                    one.path("expires").asString(),
                    Report.words(one.path("standing").asString()));
        }
    }

    private void refusals(Page page) {
        page.title("What was refused, as the rules want it");
        told.people().story().refusals().forEach(page::item);
        var heldOver = new TreeMap<String, Integer>();
        told.office()
                .passages()
                .forEach(
                        one ->
                                one.heldOver.forEach(
                                        (rule, times) ->
                                                heldOver.merge(rule, times, Integer::sum)));
        heldOver.forEach(
                (rule, times) -> page.item("held over: %s, %d times".formatted(rule, times)));
    }

    private void check(Page page) {
        var check = told.check();
        page.title("Do domain, engine and audit agree?");
        long open = told.office().passages().stream().filter(one -> !one.isOver()).count();
        page.line(
                "%d cases, %d of them still on their way; all %d events of their records were hashed"
                                .formatted(check.cases(), open, check.events())
                        + " again, and the %d acts of the run on these cases are on them."
                                .formatted(check.acts()));
        page.line(
                "%d acts in all, %d calls, %d timers fired, %.0f seconds."
                        .formatted(
                                told.office().ledger().acts(),
                                told.office().api().calls(),
                                told.office().service().fired(),
                                told.seconds()));
        told.people().session().minutes().forEach(one -> page.item("MINUTES: " + one));
        wrong().forEach(one -> page.item("WRONG: " + one));
        page.line(isGood() ? "They agree." : "They do not agree.");
    }
}
