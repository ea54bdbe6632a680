package uk.nhs.england.approvals.web.problems;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which requests are the API's, and so are answered with problems and never with pages. */
public final class ApiPaths {

    private static final RequestMatcher API =
            PathPatternRequestMatcher.withDefaults().matcher("/api/**");

    private ApiPaths() {}

    public static boolean isApi(HttpServletRequest request) {
        return API.matches(request);
    }
}
