package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Call;

import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Imports a file by the API, and waits until it has ended. */
record BulkImport(Api api, String person) {

    private static final String PATH = "/imports";

    /**
     * What is wanted.
     *
     * @param defaults what fields say where the file says nothing
     */
    record Wanted(String kind, String mapping, Map<String, String> defaults, boolean dryRun) {}

    /** How it ended. */
    JsonNode done(Wanted wanted, byte[] file) {
        var begun = good(new Call(person, "POST", PATH, null, asked(wanted)));
        good(new Call(person, "PUT", path(begun) + "/file", null, file));
        var shown = api.get(person, path(begun)).body();
        while (shown.path("finishedAt").isNull()) {
            LockSupport.parkNanos(50_000_000);
            shown = api.get(person, path(begun)).body();
        }
        return shown;
    }

    /**
     * How it ended, with every line taken.
     *
     * @throws IllegalStateException when a line was refused
     */
    JsonNode whole(Wanted wanted, byte[] file) {
        var ended = done(wanted, file);
        if (ended.path("tally").path("refused").asLong() > 0) {
            var refused = api.get(person, path(ended) + "/lines?outcome=REFUSED&limit=3").body();
            throw new IllegalStateException(Importing.sums(ended) + ", such as " + refused);
        }
        return ended;
    }

    static String path(JsonNode shown) {
        return PATH + "/" + shown.path("reference").asString();
    }

    private static Map<String, Object> asked(Wanted wanted) {
        var defaults =
                wanted.defaults().entrySet().stream()
                        .map(one -> Map.of("field", one.getKey(), "value", one.getValue()))
                        .toList();
        return Map.of(
                "kind",
                wanted.kind(),
                "mappingName",
                wanted.mapping(),
                "defaults",
                List.copyOf(defaults),
                "dryRun",
                wanted.dryRun());
    }

    private JsonNode good(Call call) {
        var answer = api.send(call);
        if (!answer.isGood()) {
            throw new Api.RefusedException(call, answer);
        }
        return answer.body();
    }
}
