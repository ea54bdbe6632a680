package uk.nhs.england.approvals.web.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.web.Problem;
import uk.nhs.england.approvals.web.RequestRefused;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** Answers a request with a problem, whatever format the caller said they would accept. */
@Component
public class ProblemWriter {

    private static final URI NO_ADDRESS = URI.create("/");

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Writes the problem unless an answer is already on its way. */
    public void write(
            RequestRefused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refused.type().status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(problem(refused, request)));
    }

    static Problem problem(RequestRefused refused, HttpServletRequest request) {
        var type = refused.type();
        return new Problem(
                type.uri(),
                type.title(),
                type.status().value(),
                String.valueOf(refused.getMessage()),
                instance(request),
                RequestIds.of(request),
                refused.errors());
    }

    /** What was called may be no address at all. */
    private static URI instance(HttpServletRequest request) {
        try {
            var called = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            var path = called instanceof String address ? address : request.getRequestURI();
            return path != null && path.startsWith("/") ? new URI(path) : NO_ADDRESS;
        } catch (URISyntaxException e) {
            return NO_ADDRESS;
        }
    }
}
