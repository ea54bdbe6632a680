package uk.nhs.england.approvals.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is written wrong on the command line is told before anything is started. */
class ImportCommandLineTests {

    @TempDir Path directory;

    private String file = "";

    @BeforeEach
    void aFile() throws IOException {
        file = "--file=" + Files.writeString(directory.resolve("file.csv"), "code,name\n");
    }

    @Test
    void whatIsRightIsLeftToTheService() throws IOException {
        var mapping = Files.writeString(directory.resolve("own.json"), "{}");

        assertThat(mistake(file, "--mapping=nhs-trusts-ods")).isEmpty();
        assertThat(mistake(file, "--mapping=" + mapping, "--dry-run", "--default=lead:a.b"))
                .isEmpty();
        assertThat(mistake(file, "--mapping=people", "--report=" + directory.resolve("r.csv")))
                .isEmpty();
    }

    @Test
    void aKindOfTwoWordsIsWrittenWithAHyphen() {
        assertThat(
                        ImportCommandLine.mistake(
                                "import",
                                "--kind=past-changes",
                                file,
                                "--mapping=past-changes",
                                "--as=ada.lindqvist"))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsNamedWithHowItIsUsed() {
        var mapped = "--mapping=people";

        assertThat(mistake(file, mapped, "--dryrun")).contains("There is no option --dryrun.");
        assertThat(mistake(mapped)).contains("Say --file=…");
        assertThat(mistake(file)).contains("Say --mapping=…");
        assertThat(mistake("--file=nowhere.csv", mapped))
                .contains("There is no file nowhere.csv that can be read.");
        assertThat(mistake(file, mapped, "--default=owner")).contains("--default=FIELD:VALUE");
        assertThat(mistake(file, "--mapping=unheard-of"))
                .contains("There is no mapping unheard-of that comes with the service.");
        assertThat(mistake(file, "--mapping=nowhere.json"))
                .contains("There is no mapping nowhere.json that can be read.");
        assertThat(mistake(file, mapped, "--report=" + directory.resolve("no/such/r.csv")))
                .contains("cannot be written")
                .contains("Ends with 0 when all lines were taken");
        assertThat(ImportCommandLine.mistake("import", "--kind=boards", file, mapped, "--as=a"))
                .hasValueSatisfying(
                        one ->
                                assertThat(one)
                                        .contains("There is no kind of import called boards."));
    }

    private static String mistake(String... given) {
        var arguments = new ArrayList<>(List.of("import", "--kind=people", "--as=ada.lindqvist"));
        arguments.addAll(List.of(given));
        return ImportCommandLine.mistake(arguments.toArray(String[]::new)).orElse("");
    }
}
