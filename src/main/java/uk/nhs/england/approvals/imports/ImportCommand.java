package uk.nhs.england.approvals.imports;

import jakarta.validation.Validator;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.imports.ImportView.Stage;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * An import on the command line of the server, for whoever may read the database anyway. It is
 * asked for, kept and run as one that came over HTTP, on the record of the person named.
 */
@Component
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final int TAKEN = 0;
    private static final int REFUSED = 1;
    private static final int COULD_NOT_RUN = 2;
    private static final int MOST_SHOWN = 20;

    private final AskingForImports asking;
    private final ReceivingFiles receiving;
    private final ImportReading reading;
    private final ImportReport report;
    private final CommandProgress progress;
    private final People people;
    private final Rosters rosters;
    private final Validator validator;
    private final JsonMapper json;
    private final boolean given;

    /** Where people read; what went wrong goes to the error stream. */
    private final PrintStream out = System.out;

    private int exitCode = COULD_NOT_RUN;

    ImportCommand(
            AskingForImports asking,
            ReceivingFiles receiving,
            ImportReading reading,
            ImportReport report,
            CommandProgress progress,
            People people,
            Rosters rosters,
            Validator validator,
            JsonMapper json,
            @Value("${approvals.imports.command:false}") boolean given) {
        this.asking = asking;
        this.receiving = receiving;
        this.reading = reading;
        this.report = report;
        this.progress = progress;
        this.people = people;
        this.rosters = rosters;
        this.validator = validator;
        this.json = json;
        this.given = given;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (given) {
            runCommand(arguments);
        }
    }

    private void runCommand(ApplicationArguments arguments) {
        try {
            run(CommandArguments.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + CommandArguments.USAGE);
        } catch (Refused e) {
            e.refusals().all().forEach(one -> System.err.println(Checks.sentence(one)));
        } catch (IOException e) {
            System.err.println("The file cannot be read or written: " + e.getMessage());
        }
    }

    /** A report that cannot be written does not change how the import ended. */
    private void run(CommandArguments arguments) throws IOException {
        var actor = actor(arguments.as());
        var read = arguments.namesAFile() ? read(Path.of(arguments.mapping())) : null;
        var reference = asking.ask(arguments.wanted(read), actor);
        try (InputStream file = Files.newInputStream(arguments.file())) {
            receiving.receive(reference, file, actor);
        }
        out.println(reference + " is asked for.");
        progress.follow(reference, actor, out);
        var ended = reading.show(reference, actor);
        tell(ended);
        exitCode = code(ended);
        if (arguments.report() != null) {
            try (var to = Files.newBufferedWriter(arguments.report(), StandardCharsets.UTF_8)) {
                report.write(reference, to);
            }
        }
    }

    private Actor actor(String username) {
        return people.findByUsername(username)
                .filter(person -> person.isActive(rosters.today()))
                .map(person -> new Actor(new PersonId(username), person.roles(), null))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no person " + username + " who may sign in."));
    }

    private Mapping read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var mapping = json.readValue(in, Mapping.class);
            var wrong =
                    validator.validate(mapping).stream()
                            .map(one -> one.getPropertyPath() + ": " + one.getMessage())
                            .sorted()
                            .collect(Collectors.joining("\n"));
            if (!wrong.isEmpty()) {
                throw new IllegalArgumentException(wrong);
            }
            return mapping;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The mapping cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private void tell(ImportView ended) {
        var tally = ended.tally();
        out.printf(
                "%s: %s. Lines %d: created %d, changed %d, unchanged %d, refused %d.%n",
                ended.reference(),
                words(ended.stage()),
                tally.lines(),
                tally.created(),
                tally.changed(),
                tally.unchanged(),
                tally.refused());
        if (ended.reason() != null) {
            System.err.println(ended.reason());
        }
        var refused = reading.lines(ended.reference(), LineOutcome.Outcome.REFUSED, 0, MOST_SHOWN);
        refused.forEach(
                line ->
                        System.err.printf(
                                "line %d: %s%n", line.line(), String.join(" ", line.reasons())));
        if (tally.refused() > refused.size()) {
            System.err.printf("… and %d more.%n", tally.refused() - refused.size());
        }
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case DONE -> "done";
            case REHEARSED -> "a dry run, nothing was changed";
            case REFUSED -> "refused, nothing was changed";
            case FAILED -> "the service failed, nothing was changed";
            case WITHDRAWN -> "withdrawn";
            case LAPSED -> "lapsed";
            case AWAITING_FILE, WAITING, RUNNING -> "not ended";
        };
    }

    private static int code(ImportView ended) {
        return switch (ended.stage()) {
            case DONE, REHEARSED -> ended.tally().refused() == 0 ? TAKEN : REFUSED;
            case REFUSED -> REFUSED;
            case FAILED, WITHDRAWN, LAPSED, AWAITING_FILE, WAITING, RUNNING -> COULD_NOT_RUN;
        };
    }
}
