package uk.nhs.england.approvals.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import uk.nhs.england.approvals.web.ProblemType;
import uk.nhs.england.approvals.web.RequestRefused;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers every failure of an API call with a problem; leaves those of pages to the pages. */
@Component
public class ApiExceptionResolver implements HandlerExceptionResolver, Ordered {

    /**
     * The refusal of a request whose body broke off. The server then takes no answer of ours but
     * asks for its error page, which says it.
     */
    static final String REFUSAL = ApiExceptionResolver.class.getName() + ".refusal";

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionResolver.class);

    private final ProblemWriter writer;

    ApiExceptionResolver(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (!ApiPaths.isApi(request)) {
            return null;
        }
        answer(failure, request, response);
        return new ModelAndView();
    }

    /** Answers a caller whom the security filters turn away. */
    public void refuse(
            HttpServletRequest request, HttpServletResponse response, RuntimeException refusal) {
        answer(refusal, request, response);
    }

    /** Answers a failure with its problem; one that nobody foresaw is logged, once. */
    public void answer(
            Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        var refused = Translation.of(failure);
        if (refused.type().status().is5xxServerError()) {
            LOG.error("{} failed", request.getMethod(), failure);
        }
        if (failure instanceof ErrorResponse withHeaders) {
            withHeaders
                    .getHeaders()
                    .forEach(
                            (name, values) ->
                                    values.forEach(value -> response.setHeader(name, value)));
        }
        write(refused, request, response);
    }

    private void write(
            RequestRefused refused, HttpServletRequest request, HttpServletResponse response) {
        if (refused.type() == ProblemType.SIGN_IN_REQUIRED) {
            response.setHeader(
                    "WWW-Authenticate", "Basic realm=\"IT approvals\", charset=\"UTF-8\"");
        }
        request.setAttribute(REFUSAL, refused);
        try {
            writer.write(refused, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
