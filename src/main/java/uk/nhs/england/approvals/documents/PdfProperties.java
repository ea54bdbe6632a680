package uk.nhs.england.approvals.documents;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;

/** The dates and the id of a PDF come from its document, not from the moment of writing. */
final class PdfProperties {

    private static final Pattern DATES =
            Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*");

    private PdfProperties() {}

    static void fix(PDDocument pdf, Document document) throws IOException {
        var dated = calendar(document);
        pdf.setDocumentId(document.dated().toEpochMilli());
        pdf.getDocumentInformation().setCreationDate(dated);
        pdf.getDocumentInformation().setModificationDate(dated);
        var metadata = pdf.getDocumentCatalog().getMetadata();
        try (var in = metadata.createInputStream()) {
            var written = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var second = document.dated().truncatedTo(ChronoUnit.SECONDS);
            var fixed = DATES.matcher(written).replaceAll("$1" + second);
            metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** To the second, as PDF keeps it. */
    private static Calendar calendar(Document document) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(document.dated().truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
        return calendar;
    }
}
