package uk.nhs.england.approvals.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files found in the world, which are no part of the project. They are looked for in the folder
 * that the environment variable {@code REAL_FILES} names; a test that needs one is skipped, with a
 * message, where it is absent.
 */
public final class RealFiles {

    private RealFiles() {}

    public static Path of(String name) {
        var folder = Optional.ofNullable(System.getenv("REAL_FILES")).orElse("../shared/data");
        var file = Path.of(folder).resolve(name);
        assumeTrue(
                Files.isReadable(file),
                name + " is not there: name its folder in the variable REAL_FILES");
        return file;
    }
}
