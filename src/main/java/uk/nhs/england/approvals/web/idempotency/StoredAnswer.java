package uk.nhs.england.approvals.web.idempotency;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a request was answered with, as far as a repeated one is to be answered the same. */
record StoredAnswer(
        String requestHash,
        int status,
        @Nullable String contentType,
        @Nullable String location,
        @Nullable String etag,
        String body) {

    static StoredAnswer of(String requestHash, ContentCachingResponseWrapper response) {
        return new StoredAnswer(
                requestHash,
                response.getStatus(),
                response.getContentType(),
                response.getHeader("Location"),
                response.getHeader("ETag"),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    void replay(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(contentType);
        header(response, "Location", location);
        header(response, "ETag", etag);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static void header(HttpServletResponse response, String name, @Nullable String value) {
        if (value != null) {
            response.setHeader(name, value);
        }
    }
}
