package uk.nhs.england.approvals.web.problems;

import jakarta.validation.ConstraintViolation;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

import uk.nhs.england.approvals.web.Problem;
import uk.nhs.england.approvals.web.ProblemType;
import uk.nhs.england.approvals.web.ReadErrors;
import uk.nhs.england.approvals.web.RequestRefused;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The constraints that a request's body (422) or its query parameters (400) break. */
final class BindingErrors {

    private BindingErrors() {}

    static RequestRefused of(MethodArgumentNotValidException failure) {
        var inBody = failure.getParameter().hasParameterAnnotation(RequestBody.class);
        return new RequestRefused(
                type(inBody), sorted(failure.getAllErrors().stream().map(BindingErrors::ofObject)));
    }

    static RequestRefused of(HandlerMethodValidationException failure) {
        var results = failure.getParameterValidationResults();
        var inBody = results.stream().anyMatch(BindingErrors::isBody);
        return new RequestRefused(
                type(inBody), sorted(results.stream().flatMap(BindingErrors::ofParameter)));
    }

    private static ProblemType type(boolean inBody) {
        return inBody ? ProblemType.RULE_REFUSED : ProblemType.MALFORMED_REQUEST;
    }

    private static boolean isBody(ParameterValidationResult result) {
        return result.getMethodParameter().hasParameterAnnotation(RequestBody.class);
    }

    private static Stream<Problem.Fault> ofParameter(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getAllErrors().stream().map(BindingErrors::ofObject);
        }
        var name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> new Problem.Fault(name, rule(error), message(error)));
    }

    /** A parameter of the wrong type has no constraint to unwrap. */
    private static Problem.Fault ofObject(ObjectError error) {
        if (error.contains(ConstraintViolation.class)) {
            return ReadErrors.error(error.unwrap(ConstraintViolation.class));
        }
        var field = error instanceof FieldError named ? named.getField() : error.getObjectName();
        return new Problem.Fault(field, rule(error), "'" + field + "' has the wrong type.");
    }

    private static String rule(MessageSourceResolvable error) {
        var codes = Objects.requireNonNullElse(error.getCodes(), new String[] {"invalid"});
        return ReadErrors.kebab(codes[codes.length - 1]);
    }

    private static String message(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "This is not valid.");
    }

    private static List<Problem.Fault> sorted(Stream<Problem.Fault> errors) {
        return errors.sorted(Comparator.comparing(error -> String.valueOf(error.field()))).toList();
    }
}
