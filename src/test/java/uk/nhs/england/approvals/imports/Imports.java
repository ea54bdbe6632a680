package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Imports through the API, as an administrator makes them. */
final class Imports {

    private final Office office;
    private final RunningImports running;

    Imports(ApplicationContext context) {
        office = new Office(context);
        running = context.getBean(RunningImports.class);
    }

    Office office() {
        return office;
    }

    /** What is asked for: a real import that refuses the whole for one bad line, unless changed. */
    static Map<String, Object> wanted(String kind, @Nullable String mappingName) {
        var wanted = new HashMap<String, Object>();
        wanted.put("kind", kind);
        wanted.put("dryRun", false);
        if (mappingName != null) {
            wanted.put("mappingName", mappingName);
        }
        return wanted;
    }

    static Map<String, Object> with(Map<String, Object> wanted, String field, Object value) {
        var more = new HashMap<>(wanted);
        more.put(field, value);
        return more;
    }

    static Map<String, Object> mapping(String... fields) {
        return Map.of(
                "header",
                true,
                "fields",
                List.of(fields).stream()
                        .map(field -> Map.of("field", field, "columns", List.of(field)))
                        .toList());
    }

    Reply ask(Map<String, Object> wanted) {
        return office.as(Staff.ADMINISTRATOR).post("/imports", wanted);
    }

    Reply send(String reference, byte[] file) {
        return send(reference, file, Staff.ADMINISTRATOR);
    }

    Reply send(String reference, byte[] file, Actor actor) {
        return office.as(actor).putFile("/imports/" + reference + "/file", "text/csv", file);
    }

    /** Asks, sends, runs to the end and shows. */
    JsonNode run(Map<String, Object> wanted, byte[] file) {
        var reference = ask(wanted).ok().get("reference").asString();
        send(reference, file).ok();
        runAll();
        return show(reference);
    }

    JsonNode run(Map<String, Object> wanted, String file) {
        return run(wanted, file.getBytes(StandardCharsets.UTF_8));
    }

    void runAll() {
        while (running.runNext()) {
            // Another may wait.
        }
    }

    JsonNode show(String reference) {
        return office.as(Staff.ADMINISTRATOR).get("/imports/" + reference).ok();
    }

    List<JsonNode> lines(JsonNode shown) {
        return office.as(Staff.ADMINISTRATOR)
                .all("/imports/" + shown.get("reference").asString() + "/lines");
    }

    /** Stage and counts: lines, created, changed, unchanged, refused. */
    static String standing(JsonNode shown) {
        var tally = shown.get("tally");
        return "%s %d %d %d %d %d"
                .formatted(
                        shown.get("stage").asString(),
                        tally.get("lines").asLong(),
                        tally.get("created").asLong(),
                        tally.get("changed").asLong(),
                        tally.get("unchanged").asLong(),
                        tally.get("refused").asLong());
    }
}
