package uk.nhs.england.approvals.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** A document as a page that needs nothing else and is well-formed XML too. */
final class HtmlWriter {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    HtmlWriter.class.getClassLoader(),
                    "uk.nhs.england.approvals");

    private final String styles = resource("document.css");

    /** For the screen, and for printing from it. */
    String write(Document document) {
        return write(document, styles);
    }

    /** With the same look, and more said about its pages. */
    String writeForPages(Document document, String pageStyles) {
        return write(document, styles + pageStyles);
    }

    /** The digest of the style sheet of every page, as a content security policy names it. */
    String styleDigest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(styles.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private String write(Document document, String css) {
        var page = new StringOutput();
        templates.render(
                "documents/document.jte", Map.of("document", document, "styles", css), page);
        return page.toString();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("/documents/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The service was built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
