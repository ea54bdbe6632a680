package uk.nhs.england.approvals.web.problems;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.web.RequestRefused;

import java.io.IOException;

/** Answers with a problem what the server itself refused under /api, before any filter saw it. */
@Component
@FilterRegistration(
        dispatcherTypes = DispatcherType.ERROR,
        order = Ordered.HIGHEST_PRECEDENCE,
        urlPatterns = "/error")
class ApiErrorDispatch implements Filter {

    private final ProblemWriter writer;

    ApiErrorDispatch(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path instanceof String address && address.startsWith("/api/")) {
            writer.write(
                    refusal(request), (HttpServletRequest) request, (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Our own of this request, which the server let nobody send, or else what its status means. */
    private static RequestRefused refusal(ServletRequest request) {
        if (request.getAttribute(ApiExceptionResolver.REFUSAL) instanceof RequestRefused ours) {
            return ours;
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Translation.ofStatus(status instanceof Integer known ? known : 500);
    }
}
