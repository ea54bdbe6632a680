package uk.nhs.england.approvals.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

import uk.nhs.england.approvals.web.ReadErrors;
import uk.nhs.england.approvals.web.Slice;

/** Names every operation apart, and describes the headers of what it answers. */
@Component
class OperationAnswers implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setOperationId(name(method));
        operation.getResponses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .forEach(entry -> describe(entry.getKey(), entry.getValue(), method));
        return operation;
    }

    /** Such as {@code people-list} for {@code PeopleApi.list}. */
    private static String name(HandlerMethod method) {
        var api = method.getBeanType().getSimpleName().replaceFirst("Api$", "");
        return ReadErrors.kebab(api) + "-" + ReadErrors.kebab(method.getMethod().getName());
    }

    private static void describe(String status, ApiResponse answer, HandlerMethod method) {
        var returned = method.getReturnType().getParameterType();
        answer.addHeaderObject("X-Request-Id", header("The id of this request."));
        if (status.equals("201")) {
            answer.addHeaderObject("Location", header("The address of what was made."));
        }
        if (returned == ResponseEntity.class) {
            answer.addHeaderObject("ETag", header("The version, for If-Match; where it has one."));
        }
        if (returned == Slice.class) {
            answer.addHeaderObject("Link", header("Leads to the next slice; absent on the last."));
        }
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
