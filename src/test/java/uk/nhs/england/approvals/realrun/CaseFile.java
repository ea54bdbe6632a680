package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that the service shows an auditor of one case, at the end. */
record CaseFile(
        Passage passage,
        JsonNode shown,
        List<JsonNode> decisions,
        List<JsonNode> conditions,
        List<JsonNode> consultations,
        List<JsonNode> overlaps,
        List<JsonNode> comparisons,
        List<JsonNode> history,
        JsonNode process) {

    static CaseFile read(Api api, Passage passage) {
        var who = Office.AUDITOR;
        var path = passage.path();
        var subject = "?subject=" + passage.reference;
        return new CaseFile(
                passage,
                api.get(who, path).body(),
                api.all(who, "/decisions" + subject).reversed(),
                api.all(who, "/conditions" + subject),
                api.items(who, path + "/consultations"),
                api.items(who, path + "/overlaps"),
                api.items(who, path + "/overlaps/comparisons"),
                api.all(who, path + "/history"),
                api.get(who, path + "/process").body());
    }

    String reference() {
        return passage.reference;
    }

    String standing() {
        return shown.path("standing").asString();
    }

    boolean isClosed() {
        return shown.path("waits").isEmpty();
    }

    /** The events of a kind, oldest first. */
    List<JsonNode> events(String kind) {
        return history.stream().filter(one -> one.path("event").asString().equals(kind)).toList();
    }

    Optional<Instant> first(String kind) {
        return events(kind).stream().map(CaseFile::at).findFirst();
    }

    /** When the case was closed. */
    Optional<Instant> closed() {
        return Stream.of("Approved", "Rejected", "Withdrawn")
                .flatMap(kind -> events(kind).stream())
                .map(CaseFile::at)
                .findFirst();
    }

    private static Instant at(JsonNode event) {
        return Instant.parse(event.path("at").asString());
    }

    /** The steps of all consultations, or of one consultee's. */
    static Stream<JsonNode> steps(JsonNode consultation, String kind) {
        return consultation
                .path("history")
                .valueStream()
                .filter(step -> step.path("step").asString().equals(kind));
    }
}
