package uk.nhs.england.approvals.imports;

import org.springframework.boot.DefaultApplicationArguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks at what was written behind {@code import} before the service starts, which takes long. */
public final class ImportCommandLine {

    private ImportCommandLine() {}

    /** What is wrong with it and how it is used; empty when the service has to say. */
    public static Optional<String> mistake(String... arguments) {
        try {
            check(CommandArguments.of(new DefaultApplicationArguments(arguments)));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage() + "\n\n" + CommandArguments.USAGE);
        }
    }

    private static void check(CommandArguments given) {
        if (given.namesAFile()) {
            var mapping = Path.of(given.mapping());
            if (!Files.isReadable(mapping) || Files.isDirectory(mapping)) {
                throw new IllegalArgumentException(
                        "There is no mapping " + mapping + " that can be read.");
            }
        } else if (ImportCommandLine.class.getResource("/mappings/" + given.mapping() + ".json")
                == null) {
            throw new IllegalArgumentException(
                    "There is no mapping " + given.mapping() + " that comes with the service.");
        }
        var report = given.report();
        if (report != null && !mayBeWritten(report.toAbsolutePath())) {
            throw new IllegalArgumentException("The report " + report + " cannot be written.");
        }
    }

    private static boolean mayBeWritten(Path report) {
        return !Files.isDirectory(report) && Files.isWritable(report.getParent());
    }
}
