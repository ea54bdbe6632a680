package uk.nhs.england.approvals.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own Java files, for the tests that read them. */
public final class Sources {

    private Sources() {}

    public static List<Path> all() {
        return Stream.of("src/main/java", "src/test/java").flatMap(Sources::under).toList();
    }

    public static List<Path> main() {
        return under("src/main/java").toList();
    }

    private static Stream<Path> under(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
