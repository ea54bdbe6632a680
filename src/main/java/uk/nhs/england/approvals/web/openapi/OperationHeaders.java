package uk.nhs.england.approvals.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;

import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Public;
import uk.nhs.england.approvals.web.SortedBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;

/** Describes on every operation the headers and the paging that web reads for it. */
@Component
class OperationHeaders implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        describeIfMatch(operation);
        Mappings.parameters(method)
                .filter(parameter -> parameter.getParameterType() == Paging.class)
                .forEach(paging -> addPaging(operation, paging));
        if (Mappings.methods(method).anyMatch(RequestMethod.POST::equals)) {
            operation.addParametersItem(
                    header(
                            "Idempotency-Key",
                            "Any word of your own; the same request with the same word is done"
                                    + " once within a day.",
                            "5f0c2b7e-1"));
        }
        if (!method.hasMethodAnnotation(Public.class)) {
            operation.addParametersItem(
                    header("On-Behalf-Of", "Whom the PMO acts for: a username.", "priya.nair"));
        }
        operation.addParametersItem(
                header(
                        "X-Request-Id",
                        "Your own id for this request, for its log lines.",
                        "abc-1"));
        return operation;
    }

    private static void describeIfMatch(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        operation.getParameters().stream()
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .forEach(
                        parameter ->
                                parameter
                                        .description("The ETag of the version you have read.")
                                        .required(true)
                                        .example("\"3\""));
    }

    private static void addPaging(Operation operation, MethodParameter paging) {
        var limit = new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(100));
        limit.setDefault(25);
        operation.addParametersItem(query("limit", "The most items wanted.", limit).example(25));
        operation.addParametersItem(
                query("after", "Where the slice begins; take it from Link.", new StringSchema()));
        var sortedBy = paging.getParameterAnnotation(SortedBy.class);
        if (sortedBy != null) {
            var sort = new StringSchema();
            names(sortedBy).forEach(sort::addEnumItem);
            sort.setDefault(sortedBy.value()[0]);
            operation.addParametersItem(
                    query("sort", "What to sort by; - before it for the other direction.", sort));
        }
    }

    private static Stream<String> names(SortedBy sortedBy) {
        return Arrays.stream(sortedBy.value())
                .map(name -> name.startsWith("-") ? name.substring(1) : name)
                .flatMap(name -> Stream.of(name, "-" + name));
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }

    private static Parameter header(String name, String description, String example) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(description)
                .schema(new StringSchema())
                .example(example);
    }
}
