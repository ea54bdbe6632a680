package uk.nhs.england.approvals.web.conventions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Problem;
import uk.nhs.england.approvals.web.ProblemType;
import uk.nhs.england.approvals.web.RequestRefused;
import uk.nhs.england.approvals.web.SortedBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses query parameters that the mapping does not declare: a filter misspelt must not pass. */
@Component
class QueryParameters implements HandlerInterceptor {

    private final Map<HandlerMethod, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getQueryString() != null) {
            check(given(request), declared.computeIfAbsent(method, QueryParameters::declaredBy));
        }
        return true;
    }

    private static Map<String, String[]> given(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException e) {
            throw RequestRefused.malformed(
                    null, "well-formed", "The query of the address cannot be read.");
        }
    }

    private static void check(Map<String, String[]> given, Set<String> declared) {
        var errors =
                given.entrySet().stream()
                        .flatMap(entry -> refusal(entry.getKey(), entry.getValue(), declared))
                        .toList();
        if (!errors.isEmpty()) {
            throw new RequestRefused(ProblemType.MALFORMED_REQUEST, errors);
        }
    }

    private static Stream<Problem.Fault> refusal(
            String name, String[] values, Set<String> declared) {
        if (!declared.contains(name)) {
            return Stream.of(
                    new Problem.Fault(
                            name, "known-parameter", "'" + name + "' is not a parameter here."));
        }
        return values.length == 1
                ? Stream.empty()
                : Stream.of(new Problem.Fault(name, "one-value", "'" + name + "' is given twice."));
    }

    private static Set<String> declaredBy(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(QueryParameters::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.getParameterType() == Paging.class) {
            var sort = parameter.hasParameterAnnotation(SortedBy.class);
            return sort ? Stream.of("limit", "after", "sort") : Stream.of("limit", "after");
        }
        if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(component -> component.getName());
        }
        var named = parameter.getParameterAnnotation(RequestParam.class);
        return named == null ? Stream.empty() : Stream.of(name(parameter, named));
    }

    private static String name(MethodParameter parameter, RequestParam named) {
        return named.name().isEmpty()
                ? String.valueOf(parameter.getParameter().getName())
                : named.name();
    }
}
