package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.CabDesk.Post;
import uk.nhs.england.approvals.realrun.generator.Lane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the people of a change do about its clashes, and how each ended. */
final class CabClashes {

    private static final String HARD = "HARD_FREEZE";

    private final CabDesk desk;
    private final CabSlots slots;
    private final Map<Long, Seen> seen = new TreeMap<>();
    private boolean freezeWasTried;

    CabClashes(CabDesk desk) {
        this.desk = desk;
        this.slots = new CabSlots(desk);
    }

    /** A clash that was found. */
    private static final class Seen {

        final String kind;
        String end = "";

        Seen(String kind) {
            this.kind = kind;
        }
    }

    CabSlots slots() {
        return slots;
    }

    /** Those of a change that stop it. */
    List<JsonNode> stopping(PlayedChange change) {
        var standing = desk.api().all(change.requester, change.path() + "/clashes");
        var stopping = new ArrayList<JsonNode>();
        for (var clash : standing) {
            var known =
                    seen.computeIfAbsent(
                            clash.path("number").asLong(),
                            _ -> new Seen(clash.path("kind").asString()));
            if (clash.path("stops").asBoolean()) {
                stopping.add(clash);
            } else if (known.end.isEmpty()) {
                known.end = clash.path("accepted").isNull() ? "stops nobody" : "accepted";
            }
        }
        return stopping;
    }

    /**
     * Does something, now or at its start, about what stops a change that is asked for.
     *
     * @return whether it has another window now
     */
    boolean settleSoon(PlayedChange change) {
        boolean leaves =
                change.lane != Lane.EMERGENCY
                        && desk.chance()
                                .happens(CabBehaviour.LEAVES, "leaves", change.generated.number());
        if (leaves) {
            stopping(change);
            return false;
        }
        return settle(change);
    }

    /**
     * Does something about what stops a change.
     *
     * @return whether it has another window now
     */
    boolean settle(PlayedChange change) {
        var stopping = stopping(change);
        if (stopping.isEmpty()) {
            return false;
        }
        double drawn = desk.chance().of("clash", change.generated.number(), change.edition);
        boolean frozen = isFrozen(stopping);
        if (change.lane == Lane.EMERGENCY
                || !frozen && drawn >= CabBehaviour.MOVES && drawn < limit()) {
            accept(change, stopping);
            return false;
        }
        if (frozen) {
            tryToAccept(change, stopping);
        }
        if (frozen || drawn < CabBehaviour.MOVES) {
            return moveOrElse(change, stopping);
        }
        withdraw(change, "It clashes; it is not worth another window.");
        return false;
    }

    /** Once the change manager tries to let a change go ahead in a hard freeze. */
    private void tryToAccept(PlayedChange change, List<JsonNode> stopping) {
        if (!freezeWasTried) {
            freezeWasTried = true;
            var hard = stopping.stream().filter(one -> isFrozen(List.of(one))).findFirst();
            desk.refused(
                    "a-hard-freeze-yields-to-emergencies", acceptance(change, hard.orElseThrow()));
        }
    }

    private static Post acceptance(PlayedChange change, JsonNode clash) {
        return new Post(
                CabDesk.MANAGER,
                change.path() + "/clashes/" + clash.path("number").asLong() + "/acceptance",
                Map.of("reason", "Both teams know of it and do it together."));
    }

    private static double limit() {
        return CabBehaviour.MOVES + CabBehaviour.ACCEPTED;
    }

    private boolean moveOrElse(PlayedChange change, List<JsonNode> stopping) {
        if (move(change)) {
            return true;
        }
        if (isFrozen(stopping)) {
            withdraw(change, "A hard freeze, and no slot after it.");
        } else {
            accept(change, stopping(change));
        }
        return false;
    }

    private static boolean isFrozen(List<JsonNode> clashes) {
        return clashes.stream().anyMatch(one -> one.path("kind").asString().equals(HARD));
    }

    /** To its first free slot; false when it has none. */
    boolean move(PlayedChange change) {
        var before = stopping(change);
        var slot = slots.first(change);
        if (slot.isEmpty()) {
            return false;
        }
        change.moveTo(slot.get());
        var body = Map.of("from", change.from.toString(), "until", change.until.toString());
        rewrite(change, body);
        end(before, "moved");
        desk.count("moved to a free slot");
        return true;
    }

    /** Writes it anew, which takes every approval back. */
    void rewrite(PlayedChange change, Map<String, String> body) {
        var read = desk.api().get(change.requester, change.path());
        desk.patch(
                ChangeAct.REWRITE,
                change.number,
                etag -> new Call(change.requester, "PATCH", change.path(), etag, body),
                read);
        change.rewritten();
    }

    void accept(PlayedChange change, List<JsonNode> stopping) {
        for (var clash : stopping) {
            desk.post(ChangeAct.ACCEPT_CLASH, change.number, acceptance(change, clash));
        }
        end(stopping, "accepted");
    }

    void withdraw(PlayedChange change, String why) {
        var stopping = stopping(change);
        desk.post(
                ChangeAct.WITHDRAW,
                change.number,
                new Post(change.requester, change.path() + "/withdrawal", Map.of("reason", why)));
        change.withdrawn = true;
        end(stopping, "withdrawn");
        desk.count("withdrawn");
    }

    private void end(List<JsonNode> clashes, String how) {
        for (var clash : clashes) {
            var known = seen.get(clash.path("number").asLong());
            if (known != null) {
                known.end = how;
            }
        }
    }

    /** How many of each kind ended how. */
    Map<String, Map<String, Integer>> ends() {
        var ends = new TreeMap<String, Map<String, Integer>>();
        for (var one : seen.values()) {
            var end = one.end.isEmpty() ? "the other gave way, or was over" : one.end;
            ends.computeIfAbsent(one.kind, _ -> new HashMap<>()).merge(end, 1, Integer::sum);
        }
        return ends;
    }
}
