package uk.nhs.england.approvals.platform;

import java.nio.file.Path;

/** Another copy of the service, still running, owns the embedded database. */
class DatabaseInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseInUse(Path directory, String owner) {
        super(
                "Another copy of the service (process %s) is running on the data in %s."
                        .formatted(owner, directory));
    }
}
