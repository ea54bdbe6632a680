package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Call;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether domain, engine and audit agree on every change, as the API shows them at the end. */
final class CabCheck {

    private static final Set<String> EVENTS = ChangeAct.all();

    private final CabDesk desk;
    private final List<String> disagreements = new ArrayList<>();
    private int events;
    private int acts;

    private CabCheck(CabDesk desk) {
        this.desk = desk;
    }

    /** What was compared, and what did not agree. */
    record Result(List<String> disagreements, int changes, int events, int acts) {}

    static Result of(CabDesk desk, List<PlayedChange> all) {
        var check = new CabCheck(desk);
        var asked = all.stream().filter(PlayedChange::isAsked).toList();
        asked.forEach(check::check);
        check.expect("readiness", Check.readiness(desk.api()), "UP, and the processes UP");
        return new Result(check.disagreements, asked.size(), check.events, check.acts);
    }

    private void check(PlayedChange change) {
        var shown = desk.api().get(CabDesk.MANAGER, change.path()).body();
        expect(
                change.number + " standing",
                shown.path("standing").asString(),
                change.standing(desk.now()));
        expect(change.number + " edition", shown.path("edition").asInt(), change.edition);
        expect(change.number + " process", waits(change), expected(change));
        var history = desk.api().all(CabDesk.MANAGER, change.path() + "/history");
        events += history.size();
        expect(change.number + " record", Chain.broken(change.number, history), "");
        expect(
                change.number + " acts on record",
                recorded(history),
                new TreeMap<>(desk.ledger().of(change.number)));
    }

    /** Where its process waits for somebody; nowhere when it has none. */
    private Set<String> waits(PlayedChange change) {
        var call = new Call(CabDesk.MANAGER, "GET", change.path() + "/process", null, null);
        var waits = new TreeSet<String>();
        for (var current : desk.api().send(call).body().path("current")) {
            if (!current.path("waitsFor").isEmpty()) {
                waits.add(current.path("element").asString());
            }
        }
        return waits;
    }

    private Set<String> expected(PlayedChange change) {
        var wait = change.wait(desk.now());
        return wait.isEmpty() ? Set.of() : Set.of(wait);
    }

    /** What people did, by the record; and whatever else is there that nobody expects. */
    private Map<String, Integer> recorded(List<JsonNode> history) {
        var recorded = new TreeMap<String, Integer>();
        for (var event : history) {
            var kind = event.path("event").asString();
            var entry = Ledger.entry(kind, event.path("actor").asString());
            if (EVENTS.contains(kind)) {
                recorded.merge(entry, 1, Integer::sum);
                acts++;
            } else if (!ChangeAct.FOLLOWS.contains(kind)) {
                recorded.merge("unexpected " + entry, 1, Integer::sum);
            }
        }
        return recorded;
    }

    private void expect(String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            disagreements.add("%s: %s instead of %s".formatted(what, found, expected));
        }
    }
}
