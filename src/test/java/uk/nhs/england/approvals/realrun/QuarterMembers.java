package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who sits on a board, who of them may be missing, and how early it wants its papers. */
record QuarterMembers(Set<String> all, Set<String> spared, int quorum, int paperDeadline) {

    static QuarterMembers of(Api api, String board) {
        var shown = api.get(Office.PMO, "/boards/" + board).body();
        var all = new TreeSet<String>();
        var needed = new TreeSet<String>();
        for (var seat : shown.path("seats")) {
            all.addAll(people(seat));
            if (seat.path("needed").asBoolean()) {
                needed.addAll(people(seat));
            }
        }
        var spared = new TreeSet<>(all);
        spared.removeAll(needed);
        return new QuarterMembers(
                all,
                spared,
                shown.path("quorum").asInt(),
                shown.path("agenda").path("paperDeadline").asInt());
    }

    private static List<String> people(JsonNode seat) {
        return seat.path("members")
                .valueStream()
                .map(member -> member.path("person").asString())
                .toList();
    }
}
