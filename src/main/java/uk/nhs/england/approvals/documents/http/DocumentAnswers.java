package uk.nhs.england.approvals.documents.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

import uk.nhs.england.approvals.documents.DocumentFormat;
import uk.nhs.england.approvals.documents.Rendered;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers with a document: in the format that is wanted, with the headers that keep it safe. */
public final class DocumentAnswers {

    private DocumentAnswers() {}

    /**
     * The format that a caller wants: the one named, else the first that its Accept header allows,
     * else a page.
     *
     * @throws HttpMediaTypeNotAcceptableException when the header allows none of them
     */
    public static DocumentFormat wanted(@Nullable DocumentFormat named, @Nullable String accept)
            throws HttpMediaTypeNotAcceptableException {
        if (named != null) {
            return named;
        }
        return accept == null || accept.isBlank()
                ? DocumentFormat.HTML
                : accepted(accept).orElseThrow(DocumentAnswers::notAcceptable);
    }

    /** The document: a page to be looked at, anything else to be saved. */
    public static ResponseEntity<byte[]> of(Rendered rendered) {
        boolean isPage = rendered.format() == DocumentFormat.HTML;
        var disposition =
                (isPage ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(rendered.fileName())
                        .build();
        return ResponseEntity.ok()
                .contentType(typeOf(rendered.format()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", rendered.policy())
                .header("X-Content-Type-Options", "nosniff")
                .body(rendered.content());
    }

    private static Optional<DocumentFormat> accepted(String accept) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .filter(type -> type.getQualityValue() > 0)
                    .sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
                    .flatMap(DocumentAnswers::formatsOf)
                    .findFirst();
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }

    private static Stream<DocumentFormat> formatsOf(MediaType wanted) {
        return Arrays.stream(DocumentFormat.values())
                .filter(format -> wanted.isCompatibleWith(typeOf(format)));
    }

    private static HttpMediaTypeNotAcceptableException notAcceptable() {
        return new HttpMediaTypeNotAcceptableException(
                Arrays.stream(DocumentFormat.values()).map(DocumentAnswers::typeOf).toList());
    }

    private static MediaType typeOf(DocumentFormat format) {
        return MediaType.parseMediaType(format.mediaType());
    }
}
