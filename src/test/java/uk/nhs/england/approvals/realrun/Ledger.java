package uk.nhs.england.approvals.realrun;

import java.util.Map;
import java.util.TreeMap;

/** What the run did to each case, by whom, to be compared with the record at the end. */
final class Ledger {

    private final Map<String, Map<String, Integer>> done = new TreeMap<>();
    private int acts;

    void note(String reference, Act act, String person) {
        acts++;
        if (!act.event().isEmpty()) {
            note(reference, act.event(), person);
        }
    }

    /** Something done to a change, which may be several things on its record. */
    void note(String reference, ChangeAct act, String person) {
        acts++;
        act.events().forEach(event -> note(reference, event, person));
    }

    private void note(String reference, String event, String person) {
        done.computeIfAbsent(reference, _ -> new TreeMap<>())
                .merge(entry(event, person), 1, Integer::sum);
    }

    Map<String, Integer> of(String reference) {
        return done.getOrDefault(reference, Map.of());
    }

    int acts() {
        return acts;
    }

    static String entry(String event, String person) {
        return event + " by " + person;
    }
}
