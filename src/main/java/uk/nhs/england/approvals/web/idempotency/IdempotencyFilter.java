package uk.nhs.england.approvals.web.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import uk.nhs.england.approvals.identity.SignedIn;
import uk.nhs.england.approvals.web.RequestRefused;
import uk.nhs.england.approvals.web.problems.ApiExceptionResolver;
import uk.nhs.england.approvals.web.problems.ApiPaths;

import java.io.IOException;
import java.util.regex.Pattern;

/** Does a POST that carries an Idempotency-Key once, however often it is sent. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final DoneOnce doneOnce;
    private final ApiExceptionResolver problems;

    IdempotencyFilter(DoneOnce doneOnce, ApiExceptionResolver problems) {
        this.doneOnce = doneOnce;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || !ApiPaths.isApi(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = caller();
        if (caller == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            var key = new Answers.Key(caller.person(), checked(request.getHeader(HEADER)));
            doneOnce.answer(key, new RepeatableRequest(request), response, chain);
        } catch (RuntimeException e) {
            // A controller may have succeeded, and only the commit refused.
            response.setHeader("Location", null);
            response.setHeader("ETag", null);
            problems.answer(e, request, response);
        }
    }

    private static @Nullable SignedIn caller() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn
                : null;
    }

    private static String checked(String key) {
        if (!FORM.matcher(key).matches()) {
            throw RequestRefused.malformed(
                    HEADER,
                    "idempotency-key",
                    "'Idempotency-Key' must be 1 to 100 visible ASCII characters.");
        }
        return key;
    }
}
