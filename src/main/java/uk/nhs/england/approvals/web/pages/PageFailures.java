package uk.nhs.england.approvals.web.pages;

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

import uk.nhs.england.approvals.web.problems.ApiPaths;
import uk.nhs.england.approvals.web.problems.Translation;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns what a page throws into an error page of the status that the API would answer with. */
@Component
class PageFailures implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(PageFailures.class);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (ApiPaths.isApi(request)) {
            return null;
        }
        var status = Translation.of(failure).type().status();
        if (status.is5xxServerError()) {
            log.error("A page failed", failure);
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> set(response, name, values));
        }
        send(response, status.value());
        return new ModelAndView();
    }

    private static void set(HttpServletResponse response, String name, Iterable<String> values) {
        values.forEach(value -> response.addHeader(name, value));
    }

    private static void send(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
