package uk.nhs.england.approvals.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/** A document as PDF/A: as valid and as readable as the words in it are strange. */
class PdfTests {

    private final Rendering rendering = new Rendering();

    @Test
    void itIsValidPdfA() {
        assertThat(PdfA.faultsOf(pdf("It fits the strategy."))).isEmpty();
    }

    @Test
    void itIsValidPdfAWhateverIsWritten() {
        assertThat(PdfA.faultsOf(pdf(Some.STRANGE))).isEmpty();
    }

    @Test
    void itIsAccessibleByPdfUa() {
        assertThat(PdfA.accessibilityFaultsOf(pdf("It fits the strategy."))).isEmpty();
    }

    @Test
    void aFileThatIsNotPdfAIsFoundOut() throws IOException {
        try (var plain = new org.apache.pdfbox.pdmodel.PDDocument();
                var out = new java.io.ByteArrayOutputStream()) {
            plain.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            plain.save(out);
            assertThat(PdfA.faultsOf(out.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void theSameDocumentIsTheSameBytes() throws InterruptedException {
        var first = pdf(Some.STRANGE);

        assertThat(new Rendering().render(Some.with(Some.STRANGE), DocumentFormat.PDF).content())
                .isEqualTo(first);
    }

    @Test
    void itsDatesAreThoseOfTheFact() throws IOException {
        try (var read = Loader.loadPDF(pdf("Words."))) {
            var dates = read.getDocumentInformation();
            assertThat(dates.getCreationDate().toInstant()).isEqualTo("2026-12-02T10:15:30Z");
            assertThat(dates.getModificationDate().toInstant()).isEqualTo("2026-12-02T10:15:30Z");
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(dates.getTitle()).isEqualTo("Decision Words.");
        }
    }

    @Test
    void theMarkingIsOnEveryPage() throws IOException {
        try (var read = Loader.loadPDF(pdf("A long text.\n".repeat(60)))) {
            assertThat(read.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(read)).contains("OFFICIAL-SENSITIVE: COMMERCIAL");
            }
        }
    }

    @Test
    void whatTheFontsLackIsNamed() throws IOException {
        assertThat(text("Good 🚑 work 中"))
                .contains("Good [ambulance] work [cjk unified ideographs 4e2d]");
    }

    @Test
    void lettersFromRightToLeftAreThere() throws IOException {
        assertThat(text("Signed by עברית today")).contains("Signed by").contains("today");
    }

    private byte[] pdf(String text) {
        return rendering.render(Some.with(text), DocumentFormat.PDF).content();
    }

    private String text(String text) throws IOException {
        try (var read = Loader.loadPDF(pdf(text))) {
            return new PDFTextStripper().getText(read);
        }
    }
}
