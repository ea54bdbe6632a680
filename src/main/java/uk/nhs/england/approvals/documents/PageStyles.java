package uk.nhs.england.approvals.documents;

import java.util.regex.Pattern;

/** How the pages of a printed document look: their size, their number, the marking on each. */
final class PageStyles {

    private static final String PAGES =
            """

            @page { size: A4; margin: 22mm 18mm;
              @top-center { content: "MARKING"; font-family: Document; font-size: 9pt; }
              @bottom-right { content: counter(page) " of " counter(pages);
                font-family: Document; font-size: 9pt; } }
            body { font-size: 10pt; max-width: none; padding: 0; }
            tr { page-break-inside: avoid; }
            h2, h3 { page-break-after: avoid; }
            """;

    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9 :,.-]");

    private PageStyles() {}

    /** A marking is made of plain letters; whatever else stands in it is left out here. */
    static String of(String marking) {
        return PAGES.replace("MARKING", NOT_PLAIN.matcher(marking).replaceAll(""));
    }
}
