package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.CabDesk.Post;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Conditions that CAB sets on changes: those before live are met at the last moment or too late.
 */
final class CabConditions {

    private final CabDesk desk;

    CabConditions(CabDesk desk) {
        this.desk = desk;
    }

    /** Its owner tries to start without it, in vain, and meets it then. */
    void meet(PlayedChange change, String id) {
        var shown = desk.api().get(CabDesk.MANAGER, "/conditions/" + id).body();
        boolean beforeLive = shown.path("beforeLive").asBoolean();
        desk.count(beforeLive ? "conditions before live" : "other conditions");
        var begins = change.from;
        if (beforeLive) {
            desk.at(begins.plusSeconds(1), () -> tryInVain(change, begins));
        }
        desk.at(
                beforeLive ? begins.plusSeconds(2) : begins.minus(Duration.ofHours(1)),
                () -> discharge(change, id));
    }

    private void tryInVain(PlayedChange change, Instant begins) {
        if (change.isAlive() && change.from.equals(begins)) {
            desk.refused(
                    "no-open-condition-before-live",
                    new Post(
                            change.requester,
                            change.path() + "/implementation",
                            Map.of("act", "START")));
        }
    }

    private void discharge(PlayedChange change, String id) {
        if (!change.isAlive()) {
            return;
        }
        desk.post(
                ChangeAct.OFFER,
                change.number,
                new Post(
                        change.requester,
                        "/conditions/" + id + "/evidence",
                        Map.of("words", "The service desk has them.")));
        desk.post(
                ChangeAct.DISCHARGE,
                change.number,
                new Post(
                        CabDesk.MANAGER,
                        "/conditions/" + id + "/discharge",
                        Map.of("accepted", true, "reason", "They were read out.")));
    }
}
