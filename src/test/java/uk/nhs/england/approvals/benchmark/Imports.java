package uk.nhs.england.approvals.benchmark;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.benchmark.Http.Call;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines per second of an import of organisations: all new, all as they are already, all changed;
 * beside the rows that the first leaves by plain JDBC, in one transaction as well.
 */
final class Imports {

    private static final String PATH = "/api/v1/imports";
    private static final String ADMINISTRATOR = "ada.lindqvist";

    private static final Map<String, Object> MAPPING =
            Map.of(
                    "header",
                    true,
                    "fields",
                    List.of(field("code"), field("name"), field("postcode"), field("opened")));

    private static final String ORGANISATION =
            """
            insert into register_organisation (code, name, address, postcode, opened, version)
            values (?, 'Trust number 1 edition 1', '{}', 'AB1 2CD', '2020-04-01', 0)
            """;

    private static final String EVENT =
            """
            insert into audit_event (subject_kind, subject_reference, sequence, event, what, actor,
                at, changes, of_draft)
            values ('ORGANISATION', ?, 1, 'OrganisationEntered',
                'Organisation entered in the register', 'ada.lindqvist', now(), '[]', false)
            """;

    private final Http http;
    private final Database database;
    private final int lines;

    Imports(Http http, Database database, int lines) {
        this.http = http;
        this.database = database;
        this.lines = lines;
    }

    List<Line> measure() throws SQLException, InterruptedException {
        run("warms up", "W", 1);
        var found = new ArrayList<Line>();
        found.add(run("created", "X", 1));
        found.add(run("unchanged", "X", 1));
        found.add(run("changed", "X", 2));
        found.add(plain());
        return found;
    }

    private Line run(String what, String letter, int edition) throws InterruptedException {
        var asked = Map.of("kind", "ORGANISATIONS", "mapping", MAPPING, "dryRun", false);
        var begun =
                http.send(
                        new Call(
                                ADMINISTRATOR,
                                "POST",
                                PATH,
                                null,
                                Http.JSON.writeValueAsString(asked)));
        var reference = begun.json().get("reference").asString();
        long start = System.nanoTime();
        var path = PATH + "/" + reference + Http.FILE;
        http.send(new Call(ADMINISTRATOR, "PUT", path, null, file(letter, edition)));
        var ended = ended(reference);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!ended.get("stage").asString().equals("DONE")) {
            throw new IllegalStateException("The import ended as " + ended);
        }
        return new Line(what, new Load.Part(lines, seconds));
    }

    private JsonNode ended(String reference) throws InterruptedException {
        while (true) {
            var shown = http.get(ADMINISTRATOR, PATH + "/" + reference).json();
            if (!shown.path("finishedAt").asString("").isEmpty()) {
                return shown;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private String file(String letter, int edition) {
        return IntStream.range(0, lines)
                .mapToObj(
                        number ->
                                "%s%06d,Trust number %d edition %d,AB1 %dCD,2020-04-01"
                                        .formatted(letter, number, number, edition, number % 10))
                .collect(Collectors.joining("\r\n", "code,name,postcode,opened\r\n", "\r\n"));
    }

    private Line plain() throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            try (var organisations = connection.prepareStatement(ORGANISATION);
                    var events = connection.prepareStatement(EVENT)) {
                for (int number = 0; number < lines; number++) {
                    organisations.setString(1, "P%06d".formatted(number));
                    organisations.addBatch();
                    events.setString(1, "ORG-P%06d".formatted(number));
                    events.addBatch();
                }
                organisations.executeBatch();
                events.executeBatch();
            }
            connection.commit();
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Line("created, by plain JDBC", new Load.Part(lines, seconds));
        }
    }

    private static Map<String, Object> field(String name) {
        return Map.of("field", name, "columns", List.of(name));
    }

    /** What became of the lines, and how fast. */
    record Line(String what, Load.Part part) {}
}
