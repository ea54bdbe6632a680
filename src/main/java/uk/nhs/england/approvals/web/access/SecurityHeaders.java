package uk.nhs.england.approvals.web.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told about every answer. */
final class SecurityHeaders {

    private static final String POLICY = "Content-Security-Policy";

    private static final String STRICT =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " object-src 'none'";

    /** The API's browser brings its own inline styles and draws its icons from data. */
    private static final String API_BROWSER =
            STRICT + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private SecurityHeaders() {}

    static void of(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(contentSecurityPolicy())
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** A stricter one, which a file that people have sent is answered with, stays. */
    private static HeaderWriter contentSecurityPolicy() {
        return (request, response) -> {
            if (!response.containsHeader(POLICY)) {
                response.setHeader(
                        POLICY,
                        request.getRequestURI()
                                        .startsWith(request.getContextPath() + "/swagger-ui/")
                                ? API_BROWSER
                                : STRICT);
            }
        };
    }
}
