package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.generator.ChangeFile;
import uk.nhs.england.approvals.realrun.generator.GeneratedChange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Brings in the changes that were made before. */
interface CabPast {

    /** Their numbers here by those of the generator. */
    Map<String, String> bring(List<GeneratedChange> past);

    /**
     * By the import of past changes.
     *
     * @param written where the file is left for whoever wants to see it
     */
    record Imported(CabDesk desk, Path written) implements CabPast {

        @Override
        public Map<String, String> bring(List<GeneratedChange> past) {
            var file = ChangeFile.of(past, UnaryOperator.identity());
            write(file);
            var imports = new BulkImport(desk.api(), Office.ADMINISTRATOR);
            var ended =
                    desk.measures()
                            .measure(
                                    () ->
                                            imports.whole(
                                                    new BulkImport.Wanted(
                                                            "PAST_CHANGES",
                                                            "past-changes",
                                                            Map.of(),
                                                            false),
                                                    file.getBytes(StandardCharsets.UTF_8)),
                                    _ -> "import the past");
            desk.tell("the past is imported: " + Importing.sums(ended));
            var lines =
                    desk.api()
                            .all(
                                    Office.ADMINISTRATOR,
                                    BulkImport.path(ended) + "/lines?outcome=CREATED");
            return lines.stream()
                    .collect(
                            Collectors.toMap(
                                    line -> line.path("key").asString(),
                                    line -> line.path("reference").asString()));
        }

        private void write(String file) {
            try {
                Files.writeString(written, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
