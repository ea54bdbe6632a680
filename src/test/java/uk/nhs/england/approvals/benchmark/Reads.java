package uk.nhs.england.approvals.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How long it takes to show the list and one case, while the number of cases grows. */
final class Reads {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int CALLS = 600;
    private static final int FIRST_COPY = 10_000;
    private static final String LIST = "/api/v1/business-cases";
    private static final String QUEUE = "/api/v1/consultations?consultee=IT_SECURITY";
    private static final String GAPS = "/assessments/gaps";

    // Rows as old as they are many, of a few leads, and one in ten for few eyes.
    private static final Map<String, String> SPREAD =
            Map.of(
                    "businesscase_case.changed_at", "now() - n * interval '3 minutes'",
                    "businesscase_case.lead",
                            "(array['priya.nair', 'sam.okafor', 'olu.adeyemi'])[n % 3 + 1]",
                    "businesscase_case.marking",
                            "case n % 10 when 0 then 'OFFICIAL_SENSITIVE' else 'OFFICIAL' end",
                    "identity_access.holders",
                            "case n % 10 when 0 then array['person:sam.okafor', 'role:AUDITOR']"
                                    + " else array['everyone'] end",
                    "consultations_consultation.state",
                            "case n % 10 when 1 then 'AWAITED' else 'RESPONDED' end");

    private static final Set<String> TABLES =
            Set.of(
                    "businesscase_case",
                    "businesscase_submission",
                    "businesscase_comparison",
                    "identity_access",
                    "assessments_version",
                    "assessments_applied",
                    "assessments_finding",
                    "consultations_consultation",
                    "consultations_step",
                    "decisions_decision");

    private final Http http;
    private final Database database;
    private final Rows closed;

    /**
     * @param closed a case that has been approved
     */
    Reads(Http http, Database database, Rows closed) {
        this.http = http;
        this.database = database;
        this.closed = closed;
    }

    List<Line> measure() throws Exception {
        var lines = new ArrayList<Line>();
        int made = 0;
        for (int size : SIZES) {
            fill(made, size);
            made = size;
            if (lines.isEmpty()) {
                lines(made, CALLS * 2);
            }
            lines.addAll(lines(made, CALLS));
        }
        return lines;
    }

    private void fill(int from, int to) throws SQLException {
        var few =
                new Rows(
                        closed.reference(),
                        closed.rows().stream()
                                .filter(row -> TABLES.contains(row.table().name()))
                                .toList());
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            new Copies(few, SPREAD).make(connection, FIRST_COPY + from, to - from);
        }
        database.settle();
    }

    private List<Line> lines(int size, int calls) throws Exception {
        var deep = LIST + "?after=" + cursor(size * 9 / 10);
        return List.of(
                new Line("list, first page", size, time(calls, LIST)),
                new Line("list, page at nine tenths", size, time(calls, deep)),
                new Line("list of one lead", size, time(calls, LIST + "?lead=priya.nair")),
                new Line("list of what waits for ARB", size, time(calls, LIST + "?board=ARB")),
                new Line("what waits for IT security", size, time(calls, QUEUE)),
                new Line("one case", size, ofOneCase(calls, size, "")),
                new Line("its assessments", size, ofOneCase(calls, size, "/assessments")),
                new Line("what no evidence answers", size, ofOneCase(calls, size, GAPS)),
                new Line("its consultations", size, ofOneCase(calls, size, "/consultations")));
    }

    private Load.Measured time(int calls, String path) throws Exception {
        return Load.run(0, calls, 1, () -> _ -> http.get("morgan.price", path));
    }

    private Load.Measured ofOneCase(int calls, int size, String part) throws Exception {
        return Load.run(
                0,
                calls,
                1,
                () ->
                        number -> {
                            // Another case each time, and never one that is for few eyes.
                            int copy = FIRST_COPY + (number * 7919 % (size / 10)) * 10 + 1;
                            var reference =
                                    Rows.copied(closed.reference(), closed.reference(), copy);
                            http.get("morgan.price", LIST + "/" + reference + part);
                        });
    }

    /** The cursor of the page after that many cases, as a reader would get it. */
    private String cursor(int after) throws SQLException {
        var sql =
                "select to_char(changed_at at time zone 'UTC',"
                        + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), reference from businesscase_case"
                        + " order by changed_at desc offset ? limit 1";
        try (var connection = database.connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, after);
            try (var row = statement.executeQuery()) {
                row.next();
                var words = List.of("-changed", row.getString(1), row.getString(2));
                return java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Http.JSON.writeValueAsBytes(words));
            }
        }
    }

    /** What was read, among how many cases, and how long it took. */
    record Line(String what, int cases, Load.Measured measured) {

        /** The line of the same read among the fewest cases. */
        Line smallest(List<Line> lines) {
            return Objects.requireNonNull(
                    lines.stream().filter(line -> line.what.equals(what)).findFirst().orElse(null));
        }
    }
}
