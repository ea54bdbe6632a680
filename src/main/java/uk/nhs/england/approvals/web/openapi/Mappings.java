package uk.nhs.england.approvals.web.openapi;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the description needs to know of a mapping. */
final class Mappings {

    private static final Set<RequestMethod> READING = Set.of(RequestMethod.GET, RequestMethod.HEAD);

    private Mappings() {}

    static Stream<RequestMethod> methods(HandlerMethod method) {
        var mapping =
                AnnotatedElementUtils.findMergedAnnotation(
                        method.getMethod(), RequestMapping.class);
        return Arrays.stream(Objects.requireNonNull(mapping).method());
    }

    static boolean changes(HandlerMethod method) {
        return methods(method).anyMatch(each -> !READING.contains(each));
    }

    static boolean has(HandlerMethod method, Class<? extends Annotation> annotation) {
        return parameters(method)
                .anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
    }

    static boolean wantsIfMatch(HandlerMethod method) {
        return parameters(method)
                .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                .anyMatch(header -> header != null && header.name().equals("If-Match"));
    }

    static Stream<MethodParameter> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters());
    }
}
