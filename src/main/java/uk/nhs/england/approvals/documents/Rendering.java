package uk.nhs.england.approvals.documents;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;

/** Writes documents; the same document in the same format is always the same bytes. */
@Component
public class Rendering {

    private final HtmlWriter html = new HtmlWriter();
    private final PdfWriter pdf = new PdfWriter(html);

    /** Writes a document in a format. */
    public Rendered render(Document document, DocumentFormat format) {
        var content =
                switch (format) {
                    case HTML -> html.write(document).getBytes(StandardCharsets.UTF_8);
                    case MARKDOWN ->
                            new MarkdownWriter().write(document).getBytes(StandardCharsets.UTF_8);
                    case PDF -> pdf.write(document);
                };
        return new Rendered(
                document.name() + "." + format.ending(), format, policy(format), content);
    }

    /** Nothing of a document runs or is fetched; a page has its own style sheet and no other. */
    private String policy(DocumentFormat format) {
        return switch (format) {
            case HTML ->
                    "default-src 'none'; style-src '%s'; sandbox".formatted(html.styleDigest());
            case MARKDOWN, PDF -> "default-src 'none'; sandbox";
        };
    }
}
