package uk.nhs.england.approvals.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What surrounds the content of every page.
 *
 * @param assets where the style sheets and scripts are
 * @param path the address of this page, to mark its place in the navigation
 * @param account whose session it is, or null for nobody's
 */
public record PageFrame(PageAssets assets, String path, @Nullable Account account) {

    /**
     * The account somebody is logged in with.
     *
     * @param username what they logged in with
     * @param token what the form that logs them out must carry
     */
    public record Account(String username, FormToken token) {}

    /** A hidden field that every form that changes something must carry. */
    public record FormToken(String name, String value) {

        public static FormToken of(CsrfToken token) {
            return new FormToken(token.getParameterName(), token.getToken());
        }
    }

    public static PageFrame of(HttpServletRequest request, PageAssets assets) {
        return new PageFrame(assets, request.getRequestURI(), account(request));
    }

    private static @Nullable Account account(HttpServletRequest request) {
        var person = request.getUserPrincipal();
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return person == null || token == null
                ? null
                : new Account(person.getName(), FormToken.of(token));
    }
}
