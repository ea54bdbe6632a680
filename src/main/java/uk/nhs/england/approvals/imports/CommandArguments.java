package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;

import uk.nhs.england.approvals.imports.AskingForImports.Wanted;
import uk.nhs.england.approvals.imports.Mapping.Default;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was written behind {@code import} on the command line.
 *
 * @param as the username of whoever imports
 * @param mapping the name of a shipped mapping, or the path of a file that holds one
 * @param report where to write what became of each line; null for nowhere
 */
record CommandArguments(
        ImportKind kind,
        Path file,
        String mapping,
        String as,
        List<Default> defaults,
        @Nullable String encoding,
        boolean dryRun,
        boolean leaveOut,
        boolean privileged,
        @Nullable Path report) {

    static final String USAGE =
            """
            import --kind=KIND --file=FILE --mapping=NAME|FILE.json
                   --as=USERNAME [--default=FIELD:VALUE]... [--encoding=NAME]
                   [--dry-run] [--leave-out] [--privileged] [--report=FILE]

              --kind        organisations, services, people, cases, past-changes, dependencies,
                            contracts or licences
              --mapping     a mapping that comes with the service, or a file that holds one
              --as          who imports: an administrator, or the PMO for cases
              --default     what a field says where the file says nothing
              --dry-run     show what would be, and change nothing
              --leave-out   leave refused lines out; without it, one refuses the whole file
              --privileged  the import may make people administrators or auditors
              --report      write what became of each line to a file, as CSV

            Ends with 0 when all lines were taken, 1 when some were refused, 2 when it could not run.\
            """;

    private static final Set<String> KNOWN =
            Set.of(
                    "kind",
                    "file",
                    "mapping",
                    "as",
                    "default",
                    "encoding",
                    "dry-run",
                    "leave-out",
                    "privileged",
                    "report");

    /**
     * @throws IllegalArgumentException when something is missing or unknown; the message says what
     */
    static CommandArguments of(ApplicationArguments given) {
        var unknown = new TreeSet<>(given.getOptionNames());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There is no option --" + unknown.first() + ".");
        }
        var file = Path.of(needed(given, "file"));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException("There is no file " + file + " that can be read.");
        }
        var report = one(given, "report");
        return new CommandArguments(
                kind(needed(given, "kind")),
                file,
                needed(given, "mapping"),
                needed(given, "as"),
                defaults(given),
                one(given, "encoding"),
                given.containsOption("dry-run"),
                given.containsOption("leave-out"),
                given.containsOption("privileged"),
                report == null ? null : Path.of(report));
    }

    /** What is wanted, by a mapping that was read from a file, or else by the name of one. */
    Wanted wanted(@Nullable Mapping read) {
        return new Wanted(
                kind,
                read == null ? mapping : null,
                read,
                defaults,
                encoding,
                dryRun,
                leaveOut,
                privileged);
    }

    boolean namesAFile() {
        return mapping.endsWith(".json");
    }

    private static ImportKind kind(String written) {
        try {
            return ImportKind.valueOf(CellReader.choice(written));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "There is no kind of import called " + written + ".", e);
        }
    }

    private static List<Default> defaults(ApplicationArguments given) {
        var written = given.getOptionValues("default");
        return written == null
                ? List.of()
                : written.stream().map(CommandArguments::parsed).toList();
    }

    private static Default parsed(String written) {
        int colon = written.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Write --default=FIELD:VALUE.");
        }
        return new Default(written.substring(0, colon), written.substring(colon + 1));
    }

    private static String needed(ApplicationArguments given, String option) {
        var value = one(given, option);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Say --" + option + "=…");
        }
        return value;
    }

    private static @Nullable String one(ApplicationArguments given, String option) {
        var values = given.getOptionValues(option);
        if (values != null && values.size() > 1) {
            throw new IllegalArgumentException("Say --" + option + " once.");
        }
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
