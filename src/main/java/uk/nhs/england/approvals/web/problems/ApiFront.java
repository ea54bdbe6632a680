package uk.nhs.england.approvals.web.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * The outermost filter of the API: bounds the body, and turns what other filters throw or send as a
 * bare status into problems.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ApiFront extends OncePerRequestFilter {

    private final ApiExceptionResolver problems;
    private final ProblemWriter writer;
    private final BodyLimits limits;

    ApiFront(ApiExceptionResolver problems, ProblemWriter writer, BodyLimits limits) {
        this.problems = problems;
        this.writer = writer;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.isApi(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            var bounded = new BoundedRequest(request, limits.of(request));
            chain.doFilter(bounded, new ProblemsForStatuses(request, response));
        } catch (Exception e) {
            problems.answer(e, request, response);
        }
    }

    private final class ProblemsForStatuses extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        ProblemsForStatuses(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, @Nullable String message) throws IOException {
            writer.write(
                    Translation.ofStatus(status), request, (HttpServletResponse) getResponse());
        }
    }
}
