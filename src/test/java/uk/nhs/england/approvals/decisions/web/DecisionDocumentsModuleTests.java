package uk.nhs.england.approvals.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.documents.PdfA;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notice of a decision in its three formats, and the register as a file. */
@ServiceTest
class DecisionDocumentsModuleTests {

    private static final Actor CHAIR = Boards.chairOf("ARB");

    private final Office office;
    private String reference = "";

    DecisionDocumentsModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
    }

    @BeforeEach
    void aCaseBeforeTheArb() {
        reference = routed("OFFICIAL");
    }

    @Test
    void theNoticeTellsAllOfTheDecision() throws Exception {
        var number = decided(reference);

        var page = Jsoup.parse(notice(number, "HTML").getContentAsString(StandardCharsets.UTF_8));

        assertThat(page.body().firstElementChild().text()).isEqualTo("OFFICIAL");
        assertThat(page.selectFirst("h1").text()).isEqualTo(number + ": Referral management");
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Context and problem statement",
                        "Considered options",
                        "Decision outcome",
                        "Consequences",
                        "More information");
        assertThat(page.body().text())
                .contains(
                        "approved with conditions",
                        "=cmd|' & it was heard < and > weighed.",
                        reference + ", version 1",
                        "The pilot.",
                        number + "-C1",
                        "An independent penetration test finds nothing high.",
                        "Counted, in the chair",
                        "Too early.",
                        "The sitting was quorate.",
                        "Leeds");
    }

    @Test
    void asMarkdownItHasTheShapeOfAMadrRecord() throws Exception {
        var number = decided(reference);

        var response = notice(number, "MARKDOWN");

        assertThat(response.getContentType()).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .startsWith(
                        "**OFFICIAL**\n\n# "
                                + number
                                + ": Referral management\n\n- Status: approved")
                .contains("\n- Date: ", "\n- Deciders: Chair: ", "\n## Considered options\n")
                .contains("\n## Decision outcome\n", "\n### Dissent\n", "\n## Consequences\n")
                .contains("=cmd\\|' \\& it was heard \\< and \\> weighed.");
    }

    @Test
    void asPdfItIsValidPdfA() throws Exception {
        var number = decided(reference);

        var response = notice(number, "PDF");

        assertThat(PdfA.faultsOf(response.getContentAsByteArray())).isEmpty();
        try (var pdf = Loader.loadPDF(response.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(number, "Too early.");
        }
        assertThat(notice(number, "PDF").getContentAsByteArray())
                .isEqualTo(response.getContentAsByteArray());
    }

    @Test
    void theFormatIsTheOneThatIsAccepted() {
        var number = decided(reference);
        var path = "/decisions/" + number + "/notice";

        assertThat(type(path, "application/pdf")).isEqualTo("application/pdf");
        assertThat(type(path, "text/markdown")).startsWith("text/markdown");
        assertThat(type(path, "text/html")).startsWith("text/html");
        assertThat(office.as(CHAIR).with("Accept", "image/png").fetch(path).getStatus())
                .isEqualTo(406);
        office.as(CHAIR).get(path + "?format=DOCX").refused(400, "query-parameter");
    }

    @Test
    void itsHeadersKeepItSafe() {
        var number = decided(reference);

        var page = notice(number, "HTML");
        assertThat(page.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"" + number + ".html\"");
        assertThat(page.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        var pdf = notice(number, "PDF");
        assertThat(pdf.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + number + ".pdf\"");
        assertThat(pdf.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(pdf.getHeader("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void theMarkingStandsOnTopOfTheNoticeOfASensitiveCase() throws Exception {
        var number = decided(routed("OFFICIAL_SENSITIVE"));

        assertThat(notice(number, "MARKDOWN").getContentAsString(StandardCharsets.UTF_8))
                .startsWith("**OFFICIAL-SENSITIVE**");
        assertThat(
                        office.as(Boards.chairOf("DPAG"))
                                .fetch("/decisions/" + number + "/notice")
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theNoticeOfACorrectionSaysWhatItCorrects() throws Exception {
        var slip = decided(reference);
        var by =
                office.as(CHAIR)
                        .post(
                                "/decisions/" + slip + "/corrections",
                                Map.of("correction", "The wrong trust.", "reasons", "Right."))
                        .ok()
                        .get("number")
                        .asString();

        assertThat(notice(by, "MARKDOWN").getContentAsString(StandardCharsets.UTF_8))
                .contains("It corrects " + slip + ": The wrong trust.", slip + "-C1")
                .contains("oldest first: " + slip + ", " + by);
        assertThat(notice(slip, "MARKDOWN").getContentAsString(StandardCharsets.UTF_8))
                .contains("superseded by " + by);
    }

    @Test
    void theRegisterIsListedByBoardAndYear() {
        var number = decided(reference);
        var year = number.substring(4, 8);

        assertThat(numbers("/decisions?board=ARB&year=" + year)).contains(number);
        assertThat(numbers("/decisions?board=TDA&year=" + year)).doesNotContain(number);
        assertThat(numbers("/decisions?board=ARB&year=2001")).isEmpty();
        office.as(CHAIR).get("/decisions?year=12").refused(400, "min");
    }

    @Test
    void theRegisterGoesOutAsAFileThatNoSpreadsheetComputes() throws Exception {
        var number = decided(reference);
        var hidden = decided(routed("OFFICIAL_SENSITIVE"));

        var response = office.as(Staff.OUTSIDER).fetch("/decisions/register?board=ARB");
        var lines = lines(response.getContentAsString(StandardCharsets.UTF_8));

        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(lines).extracting(line -> line.get("number")).contains(number);
        assertThat(lines).extracting(line -> line.get("number")).doesNotContain(hidden);
        var line =
                lines.stream()
                        .filter(one -> one.get("number").equals(number))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.get("reasons")).isEqualTo("'=cmd|' & it was heard < and > weighed.");
        assertThat(line.get("conditions")).isEqualTo(number + "-C1");
        assertThat(line.get("case")).isEqualTo(reference);
        assertThat(
                        lines(
                                office.as(CHAIR)
                                        .fetch("/decisions/register?board=ARB&year=2001")
                                        .getContentAsString(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static List<CSVRecord> lines(String file) throws Exception {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file))
                .getRecords();
    }

    private String routed(String marking) {
        var routed = office.begin(CaseAnswers.complete(), marking);
        office.submit(routed);
        office.confirmRoute(routed);
        office.everyConsulteeIsContent(routed);
        return routed;
    }

    /** Approved with a condition, in words that other formats could take for their own. */
    private String decided(String subject) {
        var decision =
                new HashMap<>(
                        office.decision(
                                office.sitting("ARB"),
                                subject,
                                Outcomes.approvedIf(List.of(Outcomes.condition(office.today())))));
        decision.put("reasons", "=cmd|' & it was heard < and > weighed.");
        decision.put("scope", "The pilot.");
        decision.put(
                "dissent",
                List.of(
                        Map.of(
                                "person",
                                Boards.member("ARB", "IG").person().value(),
                                "words",
                                "Too early.")));
        return office.as(CHAIR).post("/decisions", decision).ok().get("number").asString();
    }

    private MockHttpServletResponse notice(String number, String format) {
        var response = office.as(CHAIR).fetch("/decisions/" + number + "/notice?format=" + format);
        assertThat(response.getStatus()).isEqualTo(200);
        return response;
    }

    private String type(String path, String accept) {
        return office.as(CHAIR).with("Accept", accept).fetch(path).getContentType();
    }

    private List<String> numbers(String path) {
        return office.as(CHAIR).all(path).stream()
                .map(decision -> decision.get("number").asString())
                .toList();
    }
}
