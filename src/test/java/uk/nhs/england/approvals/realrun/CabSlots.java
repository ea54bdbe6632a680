package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where changes that clash are moved to: what the service offers, and that it offers nothing. */
final class CabSlots {

    private static final Duration A_MOMENT = Duration.ofMinutes(10);
    private static final Duration BEFORE_CAB = Duration.ofDays(8);
    private static final Duration AFTER_CAB = Duration.ofDays(32);

    private final CabDesk desk;
    private final Map<String, Integer> blocked = new TreeMap<>();

    CabSlots(CabDesk desk) {
        this.desk = desk;
    }

    /** What took the time when there was no slot: how often it did so most. */
    Map<String, Integer> blocked() {
        return blocked;
    }

    /** When it could begin; empty when it could not. */
    Optional<Instant> first(PlayedChange change) {
        var from = change.boarded ? desk.now().plus(BEFORE_CAB) : desk.now();
        var until = from.plus(change.boarded ? AFTER_CAB : Duration.ofDays(CabBehaviour.SLOT_DAYS));
        var answer =
                desk.read(
                        ChangeAct.ASK_SLOTS,
                        change.requester,
                        "%s/slots?from=%s&until=%s".formatted(change.path(), from, until));
        desk.count("slots asked for");
        var earliest = desk.now().plus(A_MOMENT);
        var found =
                answer.body()
                        .path("slots")
                        .valueStream()
                        .map(slot -> begins(slot, earliest, change.length()))
                        .flatMap(Optional::stream)
                        .findFirst();
        if (found.isEmpty()) {
            desk.count("no slot");
            var most = answer.body().path("blocked").path(0).path("kind").asString("A_MOMENT_ONLY");
            blocked.merge(most, 1, Integer::sum);
        }
        return found;
    }

    private static Optional<Instant> begins(JsonNode slot, Instant earliest, Duration length) {
        var from = Instant.parse(slot.path("from").asString());
        var begins = from.isBefore(earliest) ? earliest : from;
        return begins.plus(length).isAfter(Instant.parse(slot.path("until").asString()))
                ? Optional.empty()
                : Optional.of(begins);
    }
}
