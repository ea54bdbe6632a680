package uk.nhs.england.approvals.web;

import org.springframework.http.HttpStatus;

import java.net.URI;
import java.util.Locale;

/**
 * The closed list of problems the API answers with; each is described in src/docs/api-problems.md.
 */
public enum ProblemType {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    SIGN_IN_REQUIRED(HttpStatus.UNAUTHORIZED, "Sign in first"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "You may not do this"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not support that method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer has no such format"),
    CONFLICT(HttpStatus.CONFLICT, "It cannot be done as things stand"),
    STALE(HttpStatus.PRECONDITION_FAILED, "It has changed since you read it"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    UNSUPPORTED_FORMAT(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The request has the wrong format"),
    RULE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The request was refused"),
    IF_MATCH_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "Say which version you have read"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The service is not available just now");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    /** The sentence that is the same for every problem of this type. */
    public String title() {
        return title;
    }

    /** The stable name of the type, relative to the service's own address. */
    public URI uri() {
        return URI.create("/problems/" + slug());
    }

    /** The last word of {@link #uri}: {@code rule-refused}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
