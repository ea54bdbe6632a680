package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether domain, engine and audit agree on every case, as the API shows them at the end. */
final class Check {

    private static final Set<String> EVENTS = Act.events();

    private final List<String> disagreements = new ArrayList<>();
    private final Ledger ledger;
    private int events;
    private int acts;

    private Check(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What was compared, and what did not agree. */
    record Result(List<String> disagreements, int cases, int events, int acts) {}

    /**
     * @param readiness as {@link #readiness} tells it
     */
    static Result of(List<CaseFile> files, Ledger ledger, String readiness) {
        var check = new Check(ledger);
        files.forEach(check::check);
        check.expect("readiness", readiness, "UP, and the processes UP");
        return new Result(List.copyOf(check.disagreements), files.size(), check.events, check.acts);
    }

    /** The service's own comparison of all processes with all facts. */
    static String readiness(Api api) {
        var health = api.get(Office.AUDITOR, "/actuator/health/readiness").body();
        return "%s, and the processes %s"
                .formatted(
                        health.path("status").asString(),
                        health.path("components").path("processes").path("status").asString());
    }

    private void check(CaseFile file) {
        domain(file);
        engine(file);
        audit(file);
    }

    private void domain(CaseFile file) {
        if (file.isClosed()) {
            expect(file.reference() + " standing", file.standing(), standing(file));
        }
        var open = file.conditions().stream().filter(one -> is(one, "state", "OPEN", "OFFERED"));
        if (is(file.shown(), "standing", "REJECTED", "WITHDRAWN")) {
            expect(file.reference() + " open conditions of a closed case", open.count(), 0L);
        }
        var awaited = file.consultations().stream().filter(Check::isAwaited).count();
        if (file.isClosed()) {
            expect(file.reference() + " awaited responses of a closed case", awaited, 0L);
        }
        var compared =
                file.comparisons().stream()
                        .map(one -> one.path("version").asInt())
                        .collect(Collectors.toCollection(TreeSet::new));
        expect(
                file.reference() + " compared versions",
                compared.size(),
                file.shown().path("latestSubmission").asInt());
    }

    /** What the decisions alone make of a case. */
    private static String standing(CaseFile file) {
        if (!file.events("Withdrawn").isEmpty()) {
            return "WITHDRAWN";
        }
        Map<String, String> latest = new LinkedHashMap<>();
        file.decisions()
                .forEach(
                        one ->
                                latest.put(
                                        one.path("board").asString(),
                                        one.path("outcome").asString()));
        if (latest.containsValue("REJECTED")) {
            return "REJECTED";
        }
        if (!latest.getOrDefault("ARB", "").startsWith("APPROVED")) {
            return "not closed";
        }
        return latest.containsValue("APPROVED_WITH_CONDITIONS")
                ? "APPROVED_WITH_CONDITIONS"
                : "APPROVED";
    }

    private void engine(CaseFile file) {
        var waits = new TreeSet<String>();
        current(file.process()).forEach(element -> waits.add(wait(element, "")));
        for (var review : file.process().path("boardReviews")) {
            current(review).forEach(one -> waits.add(wait(one, review.path("board").asString())));
        }
        waits.remove("");
        var expected = new TreeSet<String>();
        file.shown().path("waits").forEach(wait -> expected.add(wait.asString()));
        expect(file.reference() + " waits of the process", waits, expected);
        expect(
                file.reference() + " consultations of the process",
                codes(
                        file.process()
                                .path("consultations")
                                .valueStream()
                                .filter(one -> !one.path("current").isEmpty())),
                codes(file.consultations().stream().filter(Check::isAwaited)));
    }

    private static Stream<String> current(JsonNode process) {
        return process.path("current")
                .valueStream()
                .filter(one -> !one.path("waitsFor").isEmpty())
                .map(one -> one.path("element").asString());
    }

    private static String wait(String element, String board) {
        return switch (element) {
            case "decide-route" -> "triage";
            case "give-advice" -> "advice";
            case "decide" -> "decide:" + board;
            case "submit-new-version" -> "resubmit:" + board;
            default -> "unknown: " + element;
        };
    }

    private void audit(CaseFile file) {
        var history = file.history();
        events += history.size();
        expect(file.reference() + " record", Chain.broken(file.reference(), history), "");
        expect(file.reference() + " acts on record", recorded(file), ledger.of(file.reference()));
        recordedAsShown(file, "Submitted", file.shown().path("latestSubmission").asInt());
        int corrections =
                (int)
                        file.decisions().stream()
                                .filter(one -> one.path("correction").isObject())
                                .count();
        recordedAsShown(file, "DecisionRecorded", file.decisions().size() - corrections);
        recordedAsShown(file, "DecisionCorrected", corrections);
        recordedAsShown(file, "ConditionSet", file.conditions().size());
        recordedAsShown(file, "ConsulteeResponded", steps(file, "RESPONDED"));
        recordedAsShown(file, "ResponseBecameOverdue", steps(file, "BECAME_OVERDUE"));
        recordedAsShown(
                file,
                "ConsulteeReminded",
                steps(file, "REMINDED_AT_HALF_TIME") + steps(file, "REMINDED_ON_LAST_DAY"));
        recordedAsShown(
                file,
                "ConditionDischarged",
                (int)
                        file.conditions().stream()
                                .filter(one -> is(one, "state", "DISCHARGED"))
                                .count());
    }

    private void recordedAsShown(CaseFile file, String kind, int shown) {
        expect(file.reference() + " " + kind, file.events(kind).size(), shown);
    }

    private static int steps(CaseFile file, String kind) {
        return (int)
                file.consultations().stream().flatMap(one -> CaseFile.steps(one, kind)).count();
    }

    /** What people did, by the record; and whatever else is there that nobody expects. */
    private Map<String, Integer> recorded(CaseFile file) {
        var recorded = new TreeMap<String, Integer>();
        for (var event : file.history()) {
            var kind = event.path("event").asString();
            var actor = event.path("actor").asString();
            boolean byService = actor.equals("it-approvals");
            if (EVENTS.contains(kind) && !byService) {
                recorded.merge(Ledger.entry(kind, actor), 1, Integer::sum);
                acts++;
            } else if (!Act.FOLLOWS.contains(kind)
                    && !(byService && kind.equals("OverlapChanged"))) {
                recorded.merge("unexpected " + Ledger.entry(kind, actor), 1, Integer::sum);
            }
        }
        return recorded;
    }

    private static boolean isAwaited(JsonNode consultation) {
        return is(consultation, "standing", "AWAITED", "OVERDUE");
    }

    private static boolean is(JsonNode node, String field, String... values) {
        return Set.of(values).contains(node.path(field).asString());
    }

    private static Set<String> codes(Stream<JsonNode> consultations) {
        return consultations
                .map(one -> one.path("consultee").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void expect(String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            disagreements.add("%s: %s instead of %s".formatted(what, found, expected));
        }
    }
}
