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
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (path instanceof String address && address.startsWith("/api/")) {
            writer.write(
                    Translation.ofStatus(status instanceof Integer known ? known : 500),
                    (HttpServletRequest) request,
                    (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
