package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The PMO imports the whole file as drafts: tries it, does it, and sees that twice changes nothing.
 */
record Importing(Api api, Measures measures, Path csv) {

    private static final String MAPPING = "gmpp-2014-2019";

    /**
     * What came of it.
     *
     * @param references of the drafts, by the key of their lines
     */
    record Imported(Map<String, String> references, List<String> words) {}

    Imported all() throws IOException {
        var file = Files.readAllBytes(csv);
        var words = new ArrayList<String>();
        words.add("Dry run: " + sums(done(file, true)));
        var real = done(file, false);
        words.add("Import: " + sums(real));
        words.add("The same file again: " + sums(done(file, false)));
        var lines = api.all(Office.PMO, BulkImport.path(real) + "/lines?outcome=CREATED");
        return new Imported(
                lines.stream()
                        .collect(
                                Collectors.toMap(
                                        line -> line.path("key").asString(),
                                        line -> line.path("reference").asString())),
                words);
    }

    private JsonNode done(byte[] file, boolean dryRun) {
        var wanted = new BulkImport.Wanted("CASES", MAPPING, Map.of("lead", Leads.LEAD), dryRun);
        return measures.measure(
                () -> new BulkImport(api, Office.PMO).done(wanted, file),
                _ -> (dryRun ? "try" : "do") + " an import of the whole file");
    }

    static String sums(JsonNode shown) {
        var tally = shown.path("tally");
        return "%s; %d lines: %d created, %d changed, %d unchanged, %d refused"
                .formatted(
                        Report.words(shown.path("stage").asString()),
                        tally.path("lines").asLong(),
                        tally.path("created").asLong(),
                        tally.path("changed").asLong(),
                        tally.path("unchanged").asLong(),
                        tally.path("refused").asLong());
    }
}
