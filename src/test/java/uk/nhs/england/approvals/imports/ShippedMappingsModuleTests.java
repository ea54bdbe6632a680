package uk.nhs.england.approvals.imports;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.imports.Imports.standing;
import static uk.nhs.england.approvals.imports.Imports.wanted;
import static uk.nhs.england.approvals.imports.Imports.with;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.testing.RealFiles;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The mappings that come with the service fit the files they are for, small ones and real ones. */
@ServiceTest
class ShippedMappingsModuleTests {

    private static final List<String> LETTERS = List.of("a", "é", " ", "中", "=", "\"\"", "+", ",");

    @Autowired ApplicationContext context;
    @Autowired ImportProgress progress;

    private Imports imports;

    @BeforeEach
    void open() {
        imports = new Imports(context);
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATIONS,nhs-trusts-ods,nhs-trusts-ods.csv,3",
        "SERVICES,uk-government-api-catalogue,uk-government-api-catalogue.csv,2",
        "CASES,gmpp-2014-2019,gmpp-2014-2019.csv,2",
        "CASES,gmpp-2018-as-published,gmpp-2018-as-published.csv,2",
        "PEOPLE,people,people.csv,2"
    })
    void aSmallFileOfItsKindIsTakenByAMapping(String kind, String mapping, String file, int lines)
            throws IOException {
        var bytes = Files.readAllBytes(Path.of("src/test/resources/imports", file));
        var wanted = with(wanted(kind, mapping), "defaults", defaults(kind));

        assertThat(standing(imports.run(wanted, bytes)))
                .isEqualTo("DONE %d %d 0 0 0".formatted(lines, lines));
        assertThat(standing(imports.run(wanted, bytes)))
                .isEqualTo("DONE %d 0 0 %d 0".formatted(lines, lines));
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATIONS,nhs-trusts-ods,218",
        "SERVICES,uk-government-api-catalogue,231",
        "CASES,gmpp-2014-2019,939",
        "CASES,gmpp-2018-as-published,133"
    })
    void aRealFileIsTakenByItsMapping(String kind, String mapping, int lines) throws IOException {
        var bytes = Files.readAllBytes(RealFiles.of(mapping + ".csv"));
        var wanted = with(wanted(kind, mapping), "defaults", defaults(kind));

        var shown = imports.run(with(with(wanted, "dryRun", true), "leaveOut", true), bytes);

        assertThat(shown.get("stage").asString()).isEqualTo("REHEARSED");
        assertThat(shown.get("tally").get("lines").asInt()).isEqualTo(lines);
        assertThat(shown.get("tally").get("refused").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsImportedTwiceChangesNothing(long seed) {
        var random = new Random(seed);
        var file = new StringBuilder("code,name,kind,postcode,opened\n");
        int lines = 1 + random.nextInt(700);
        for (int line = 0; line < lines; line++) {
            file.append("IMR%d%05d,\"".formatted(seed, line));
            random.ints(1 + random.nextInt(30), 0, LETTERS.size())
                    .forEach(at -> file.append(LETTERS.get(at)));
            file.append("x\",").append(random.nextBoolean() ? "  kind " : "").append(",,");
            file.append(random.nextBoolean() ? "2020-2-3" : "").append('\n');
        }
        var wanted =
                with(
                        wanted("ORGANISATIONS", null),
                        "mapping",
                        Imports.mapping("code", "name", "kind", "postcode", "opened"));

        assertThat(standing(imports.run(wanted, file.toString())))
                .isEqualTo("DONE %d %d 0 0 0".formatted(lines, lines));
        assertThat(standing(imports.run(wanted, file.toString())))
                .isEqualTo("DONE %d 0 0 %d 0".formatted(lines, lines));
    }

    @Test
    void aRunThatWasCutOffIsMadeAgain() {
        var wanted =
                with(wanted("ORGANISATIONS", null), "mapping", Imports.mapping("code", "name"));
        var reference = imports.ask(wanted).ok().get("reference").asString();
        imports.send(reference, "code,name\nIMS1,One\nIMS2,Two\n".getBytes(StandardCharsets.UTF_8))
                .ok();
        // What a node leaves behind that died after some lines: they are told, nothing is taken.
        progress.begins(reference, java.time.Instant.EPOCH);
        progress.reached(reference, 2, List.of(LineOutcome.created(new Row(2), "IMS1", "IMS1")));
        assertThat(imports.show(reference).get("stage").asString()).isEqualTo("RUNNING");
        assertThat(imports.lines(imports.show(reference))).hasSize(1);

        imports.runAll();

        assertThat(standing(imports.show(reference))).isEqualTo("DONE 2 2 0 0 0");
        assertThat(imports.lines(imports.show(reference))).hasSize(2);
    }

    private static List<Map<String, String>> defaults(String kind) {
        return switch (kind) {
            case "SERVICES" -> List.of(Map.of("field", "owner", "value", "office.owner"));
            case "CASES" -> List.of(Map.of("field", "lead", "value", "office.lead"));
            default -> List.of();
        };
    }
}
