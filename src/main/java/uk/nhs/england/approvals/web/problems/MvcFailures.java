package uk.nhs.england.approvals.web.problems;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import tools.jackson.core.JacksonException;

import uk.nhs.england.approvals.web.Expected;
import uk.nhs.england.approvals.web.ProblemType;
import uk.nhs.england.approvals.web.ReadErrors;
import uk.nhs.england.approvals.web.RequestRefused;

import java.util.List;

/** What the web framework refuses before a controller is called, said in our words. */
final class MvcFailures {

    private MvcFailures() {}

    /** The refusal that says it; null when a status says enough. */
    static @Nullable RequestRefused of(Throwable failure) {
        return switch (failure) {
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentNotValidException invalid -> BindingErrors.of(invalid);
            case HandlerMethodValidationException invalid -> BindingErrors.of(invalid);
            case MissingServletRequestParameterException missing ->
                    parameter(missing.getParameterName(), "is missing");
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case HttpRequestMethodNotSupportedException method -> method(method);
            case HttpMediaTypeNotSupportedException format -> format(format);
            default -> null;
        };
    }

    private static RequestRefused unreadable(HttpMessageNotReadableException failure) {
        return failure.getCause() instanceof JacksonException json
                ? ReadErrors.of(json)
                : RequestRefused.malformed(null, "body-required", "The request has no body.");
    }

    /** A word in the address that cannot name anything names nothing. */
    private static RequestRefused mismatch(MethodArgumentTypeMismatchException failure) {
        if (failure.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return new RequestRefused(
                    ProblemType.NOT_FOUND, "not-found", "There is nothing at this address.");
        }
        return parameter(failure.getName(), expected(failure));
    }

    static String expected(TypeMismatchException failure) {
        return Expected.of(failure.getRequiredType());
    }

    private static RequestRefused parameter(String name, String reason) {
        return RequestRefused.malformed(name, "query-parameter", "'" + name + "' " + reason + ".");
    }

    private static RequestRefused method(HttpRequestMethodNotSupportedException failure) {
        var supported = failure.getSupportedMethods();
        var methods = supported == null ? List.of() : List.of(supported);
        return new RequestRefused(
                ProblemType.METHOD_NOT_ALLOWED,
                "method-not-allowed",
                "This address answers to " + join(methods) + " only.");
    }

    private static RequestRefused format(HttpMediaTypeNotSupportedException failure) {
        var named =
                failure.getSupportedMediaTypes().stream()
                        .filter(type -> !type.isWildcardSubtype())
                        .toList();
        return new RequestRefused(
                ProblemType.UNSUPPORTED_FORMAT,
                "unsupported-format",
                "Send the body as " + join(named) + ".");
    }

    private static String join(List<?> words) {
        return String.join(" or ", words.stream().map(Object::toString).toList());
    }
}
