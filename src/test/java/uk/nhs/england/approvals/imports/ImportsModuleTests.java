package uk.nhs.england.approvals.imports;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.imports.Imports.mapping;
import static uk.nhs.england.approvals.imports.Imports.standing;
import static uk.nhs.england.approvals.imports.Imports.wanted;
import static uk.nhs.england.approvals.imports.Imports.with;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A file is taken whole or not at all, by line, through the rules of what it becomes. */
@ServiceTest
class ImportsModuleTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Map<String, Object> ORGANISATIONS =
            with(
                    wanted("ORGANISATIONS", null),
                    "mapping",
                    mapping("code", "name", "opened", "closed"));

    private static final String HEADER = "code,name,opened,closed\n";

    @Autowired ApplicationContext context;
    @Autowired JdbcClient database;

    private Imports imports;

    @BeforeEach
    void open() {
        imports = new Imports(context);
    }

    @Test
    void aFileIsTakenAndTwiceChangesNothing() {
        var file = HEADER + "IMA1,One,2020-01-01,\nIMA2,Two,,\n";
        var first = imports.run(ORGANISATIONS, file);
        assertThat(standing(first)).isEqualTo("DONE 2 2 0 0 0");
        assertThat(first.get("progress").get("done").asLong()).isEqualTo(3);
        var acts = acts("ORG-IMA%");

        var second = imports.run(ORGANISATIONS, file);

        assertThat(standing(second)).isEqualTo("DONE 2 0 0 2 0");
        assertThat(acts("ORG-IMA%")).isEqualTo(acts).isEqualTo(2);
        assertThat(version("IMA1")).isZero();
        assertThat(imports.lines(second))
                .extracting(line -> line.get("outcome").asString())
                .containsExactly("UNCHANGED", "UNCHANGED");
    }

    @Test
    void whatChangesIsOnTheRecordWithBeforeAndAfter() {
        imports.run(ORGANISATIONS, HEADER + "IMB1,Before,2020-01-01,\n");

        var shown = imports.run(ORGANISATIONS, HEADER + "IMB1,After,2020-01-01,2021-01-01\n");

        assertThat(standing(shown)).isEqualTo("DONE 1 0 1 0 0");
        var fields = imports.lines(shown).getFirst().get("fields");
        assertThat(fields.toString())
                .contains("\"field\":\"name\",\"before\":\"Before\",\"after\":\"After\"")
                .contains("\"field\":\"closed\",\"before\":null,\"after\":\"2021-01-01\"");
        assertThat(changes("ORG-IMB1", "OrganisationChanged"))
                .contains("Before", "After", "office.admin");
        assertThat(version("IMB1")).isEqualTo(1);
    }

    @Test
    void aDryRunShowsEverythingAndChangesNothing() {
        imports.run(ORGANISATIONS, HEADER + "IMC1,There,,\n");
        var acts = acts("ORG-IMC%");

        var shown =
                imports.run(
                        with(ORGANISATIONS, "dryRun", true),
                        HEADER + "IMC1,Renamed,,\nIMC2,New,,\nIMC3,,,\n");

        assertThat(standing(shown)).isEqualTo("REHEARSED 3 1 1 0 1");
        assertThat(imports.lines(shown))
                .extracting(line -> line.get("outcome").asString())
                .containsExactly("CHANGED", "CREATED", "REFUSED");
        assertThat(acts("ORG-IMC%")).isEqualTo(acts);
        assertThat(name("IMC1")).isEqualTo("There");
        assertThat(known("IMC2")).isFalse();
    }

    @Test
    void oneRefusedLineRefusesTheWhole() {
        var shown =
                imports.run(
                        ORGANISATIONS,
                        HEADER + "IMD1,Good,,\nIMD2,Bad,2021-01-01,2020-01-01\nIMD3,Good,,\n");

        assertThat(standing(shown)).isEqualTo("REFUSED 3 2 0 0 1");
        assertThat(shown.get("reason").asString())
                .isEqualTo("Lines were refused, so nothing was imported: 1 of 3.");
        assertThat(imports.lines(shown).get(1).get("reasons").get(0).asString())
                .isEqualTo("closed: An organisation cannot close before it opens.");
        assertThat(known("IMD1")).isFalse();
        assertThat(acts("ORG-IMD%")).isZero();
    }

    @Test
    void refusedLinesAreLeftOutIfAsked() {
        var shown =
                imports.run(
                        with(ORGANISATIONS, "leaveOut", true),
                        HEADER
                                + "IME1,Good,,\n"
                                + "IME2,too,many,cells,here\n"
                                + "IME3\n"
                                + "IME4,\"open,,\n"
                                + "IME5,Good,,\n"
                                + "IME1,Again,,\n"
                                + "imf6,Code,,\n"
                                + "IME7,"
                                + "x".repeat(201)
                                + ",,\n"
                                + "IME8,nul\0,,\n"
                                + "IME9,<b>bold</b>,,\n");

        assertThat(standing(shown)).isEqualTo("DONE 10 2 0 0 8");
        assertThat(known("IME1")).isTrue();
        assertThat(known("IME5")).isTrue();
        assertThat(reasons(shown))
                .containsExactly(
                        "3: This line has 5 cells where the header has 4.",
                        "4: This line has 1 cells where the header has 4.",
                        "5: A quotation mark is left open or stands in the middle of a quoted cell,"
                                + " so the cells of this line cannot be told apart.",
                        "7: code: Line 2 has this too.",
                        "8: code: A code has 2 to 10 capital letters or digits.",
                        "9: name: This must be 200 characters or fewer.",
                        "10: name: This holds a control character. Type it as plain text.",
                        "11: name: This holds an HTML tag. Write it as plain text.");
    }

    @Test
    void formulasAreKeptAndGoOutHarmless() {
        var shown = imports.run(ORGANISATIONS, HEADER + "IMG1,=1+1,,\nIMG2,@x,,\nIMG3,-1,,\n");
        imports.run(ORGANISATIONS, HEADER + "IMG1,+2,,\n");

        assertThat(standing(shown)).isEqualTo("DONE 3 3 0 0 0");
        assertThat(name("IMG1")).isEqualTo("+2");
        assertThat(name("IMG2")).isEqualTo("@x");
        assertThat(name("IMG3")).isEqualTo("-1");
    }

    @Test
    void everyEncodingIsReadAsWhatItIs() {
        var file = HEADER + "IMH%d,Señor £ – ÿ,,\n";
        var windows = file.formatted(1).getBytes(WINDOWS);

        assertThat(standing(imports.run(with(ORGANISATIONS, "encoding", "windows-1252"), windows)))
                .isEqualTo("DONE 1 1 0 0 0");
        imports.run(ORGANISATIONS, ("\uFEFF" + file.formatted(2)).getBytes(StandardCharsets.UTF_8));
        imports.run(
                ORGANISATIONS, ("\uFEFF" + file.formatted(3)).getBytes(StandardCharsets.UTF_16LE));
        imports.run(ORGANISATIONS, file.formatted(4).getBytes(StandardCharsets.UTF_16)); // BE, mark

        for (var code : List.of("IMH1", "IMH2", "IMH3", "IMH4")) {
            assertThat(name(code)).as(code).isEqualTo("Señor £ – ÿ");
        }

        var unsaid = imports.run(ORGANISATIONS, windows);
        assertThat(standing(unsaid)).isEqualTo("REFUSED 1 0 0 0 1");
        assertThat(reasons(unsaid).getFirst())
                .startsWith("2: name: Column 'name' holds bytes that mean nothing");
    }

    @Test
    void aFileWithoutItsColumnsIsRefusedAsAWhole() {
        assertThat(imports.run(ORGANISATIONS, "code,opened,closed\nIMI1,,\n").get("reason"))
                .hasToString(
                        "\"The file has no column 'name', which the mapping reads. Its columns are:"
                                + " code, opened, closed.\"");
        assertThat(imports.run(ORGANISATIONS, "code,name,name,opened,closed\n").get("reason"))
                .hasToString(
                        "\"The file has 2 columns 'name', and the mapping reads it: name them"
                                + " apart.\"");
        assertThat(standing(imports.run(ORGANISATIONS, HEADER))).isEqualTo("DONE 0 0 0 0 0");
        assertThat(standing(imports.run(ORGANISATIONS, "\n\n"))).isEqualTo("REFUSED 0 0 0 0 0");
    }

    @Test
    void ofAFileThatIsNoTextLittleIsRepeatedAndAllOfItCanBeSeen() {
        var binary = new byte[4000];
        new java.util.Random(3).nextBytes(binary);

        var reason = imports.run(ORGANISATIONS, binary).get("reason").asString();

        assertThat(reason).hasSizeLessThan(500);
        assertThat(reason.codePoints())
                .noneMatch(one -> Character.isISOControl(one) || !Character.isDefined(one));
    }

    @Test
    void aKeyThatIsNoTextIsRefusedAndTold() {
        var shown = imports.run(ORGANISATIONS, HEADER + "I\0M,Name,,\n");

        assertThat(standing(shown)).isEqualTo("REFUSED 1 0 0 0 1");
        assertThat(reasons(shown))
                .containsExactly("2: code: This holds a control character. Type it as plain text.");
    }

    @Test
    void anEmptyFileOrAWorkbookIsRefusedWhenSent() {
        var reference = imports.ask(ORGANISATIONS).ok().get("reference").asString();

        assertThat(imports.send(reference, new byte[0]).status()).isEqualTo(422);
        var workbook = imports.send(reference, "PK\u0003\u0004".getBytes(WINDOWS));
        assertThat(workbook.status()).isEqualTo(422);
        assertThat(workbook.body().toString()).contains("Save the sheet as CSV");
        assertThat(imports.show(reference).get("stage").asString()).isEqualTo("AWAITING_FILE");
    }

    @Test
    void anImportHasOneFile() {
        var reference = imports.ask(ORGANISATIONS).ok().get("reference").asString();
        var file = (HEADER + "IMJ1,One,,\n").getBytes(StandardCharsets.UTF_8);

        assertThat(imports.send(reference, file).ok().get("stage").asString()).isEqualTo("WAITING");
        assertThat(imports.send(reference, file).status()).isEqualTo(200);
        assertThat(imports.send(reference, "code\n".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(409);
        imports.runAll();
        assertThat(standing(imports.show(reference))).isEqualTo("DONE 1 1 0 0 0");
        assertThat(fileParts(reference)).isZero();
    }

    @Test
    void aMappingThatCannotBeIsRefusedWithReasons() {
        var reply =
                imports.ask(
                        with(
                                wanted("ORGANISATIONS", null),
                                "mapping",
                                Map.of(
                                        "header",
                                        false,
                                        "dates",
                                        List.of("bogus"),
                                        "encoding",
                                        "klingon",
                                        "fields",
                                        List.of(
                                                Map.of("field", "code", "columns", List.of("x")),
                                                Map.of("field", "nothing"),
                                                Map.of("field", "code", "constant", "A1")))));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body().toString())
                .contains(
                        "There is no field 'nothing'",
                        "code is mapped more than once",
                        "Say where 'name' comes from",
                        "names its columns by numbers",
                        "'bogus' is no form of dates",
                        "There is no such encoding");
        assertThat(imports.ask(wanted("SERVICES", "nhs-trusts-ods")).status()).isEqualTo(422);
        assertThat(imports.ask(wanted("SERVICES", null)).status()).isEqualTo(422);
        assertThat(imports.ask(with(ORGANISATIONS, "encoding", "klingon")).status()).isEqualTo(422);
    }

    @Test
    void thePmoImportsCasesOnly() {
        var pmo = imports.office().as(Staff.PMO);
        assertThat(pmo.post("/imports", ORGANISATIONS).status()).isEqualTo(403);
        var reference = imports.ask(ORGANISATIONS).ok().get("reference").asString();
        assertThat(pmo.get("/imports/" + reference).status()).isEqualTo(404);
        assertThat(pmo.get("/imports/" + reference + "/lines").status()).isEqualTo(404);
        assertThat(imports.send(reference, "x".getBytes(WINDOWS), Staff.PMO).status())
                .isEqualTo(404);
        assertThat(imports.office().as(Staff.AUDITOR).get("/imports/" + reference).status())
                .isEqualTo(200);
    }

    @Test
    void linesArePagedAndChosenByOutcome() {
        var file = new StringBuilder(HEADER);
        for (int line = 0; line < 30; line++) {
            file.append("IMK%02d,%s,,\n".formatted(line, line % 3 == 0 ? "" : "Name"));
        }
        var shown = imports.run(with(ORGANISATIONS, "dryRun", true), file.toString());
        var path = "/imports/" + shown.get("reference").asString() + "/lines";

        assertThat(imports.office().as(Staff.ADMINISTRATOR).all(path)).hasSize(30);
        assertThat(imports.office().as(Staff.ADMINISTRATOR).all(path + "?outcome=REFUSED"))
                .hasSize(10)
                .allMatch(line -> line.get("outcome").asString().equals("REFUSED"));
        var page = imports.office().as(Staff.ADMINISTRATOR).get(path + "?limit=7");
        assertThat(page.ok().get("items")).hasSize(7);
        assertThat(page.next()).isNotNull();
    }

    @Test
    void aLongFileIsTakenInPartsAndAllItsLinesCount() {
        var file = new StringBuilder(HEADER);
        for (int line = 0; line < 1203; line++) {
            file.append("IML%04d,Organisation %d,,\n".formatted(line, line));
        }

        var first = imports.run(ORGANISATIONS, file.toString());
        var second = imports.run(ORGANISATIONS, file.toString());
        var third = imports.run(ORGANISATIONS, file.toString().replace("Organisation", "Trust"));

        assertThat(standing(first)).isEqualTo("DONE 1203 1203 0 0 0");
        assertThat(standing(second)).isEqualTo("DONE 1203 0 0 1203 0");
        assertThat(standing(third)).isEqualTo("DONE 1203 0 1203 0 0");
        assertThat(acts("ORG-IML%")).isEqualTo(2406);
    }

    private List<String> reasons(JsonNode shown) {
        return imports.lines(shown).stream()
                .filter(line -> line.get("outcome").asString().equals("REFUSED"))
                .map(
                        line ->
                                line.get("line").asLong()
                                        + ": "
                                        + line.get("reasons").get(0).asString())
                .toList();
    }

    private long acts(String subjects) {
        return database.sql("select count(*) from audit_event where subject_reference like ?")
                .param(subjects)
                .query(Long.class)
                .single();
    }

    private String changes(String subject, String event) {
        return database.sql(
                        "select changes::text || actor from audit_event"
                                + " where subject_reference = ? and event = ?")
                .params(subject, event)
                .query(String.class)
                .single();
    }

    private boolean known(String code) {
        return database.sql("select exists (select 1 from register_organisation where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    private String name(String code) {
        return database.sql("select name from register_organisation where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    private int version(String code) {
        return database.sql("select version from register_organisation where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private long fileParts(String reference) {
        return database.sql("select count(*) from imports_file where import_reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }
}
