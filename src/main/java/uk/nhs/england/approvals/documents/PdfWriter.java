package uk.nhs.england.approvals.documents;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A document as PDF/A-2a: tagged, with its fonts in it, and the same bytes each time. */
final class PdfWriter {

    private static final String NAME = "IT approvals";
    private static final String FAMILY = "Document";
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It would log what it lays out, and what it lays out is not for the log.
        XRLog.setLoggingEnabled(false);
    }

    private final HtmlWriter html;
    private final PdfFonts fonts = new PdfFonts();

    PdfWriter(HtmlWriter html) {
        this.html = html;
    }

    byte[] write(Document document) {
        var page = html.writeForPages(document, PageStyles.of(document.marking()));
        var builder =
                new PdfRendererBuilder()
                        .usePdfAConformance(PdfAConformance.PDFA_2_A)
                        .usePdfUaAccessibility(true)
                        .useColorProfile(COLOURS)
                        .withProducer(NAME)
                        .useFont(fonts::regular, FAMILY, 400, FontStyle.NORMAL, true)
                        .useFont(fonts::bold, FAMILY, 700, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        // A document needs nothing from elsewhere, and nothing in it can make it ask.
        builder.useUriResolver((_, _) -> null);
        builder.withHtmlContent(fonts.printable(page), null);
        try (var renderer = builder.buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen();
                var out = new ByteArrayOutputStream()) {
            PdfProperties.fix(pdf, document);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
