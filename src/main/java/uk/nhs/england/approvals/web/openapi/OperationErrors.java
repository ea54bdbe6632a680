package uk.nhs.england.approvals.web.openapi;

import static uk.nhs.england.approvals.web.ProblemType.CONFLICT;
import static uk.nhs.england.approvals.web.ProblemType.IF_MATCH_REQUIRED;
import static uk.nhs.england.approvals.web.ProblemType.INTERNAL_ERROR;
import static uk.nhs.england.approvals.web.ProblemType.MALFORMED_REQUEST;
import static uk.nhs.england.approvals.web.ProblemType.NOT_ACCEPTABLE;
import static uk.nhs.england.approvals.web.ProblemType.NOT_ALLOWED;
import static uk.nhs.england.approvals.web.ProblemType.NOT_FOUND;
import static uk.nhs.england.approvals.web.ProblemType.RULE_REFUSED;
import static uk.nhs.england.approvals.web.ProblemType.SIGN_IN_REQUIRED;
import static uk.nhs.england.approvals.web.ProblemType.STALE;
import static uk.nhs.england.approvals.web.ProblemType.TOO_LARGE;
import static uk.nhs.england.approvals.web.ProblemType.UNAVAILABLE;
import static uk.nhs.england.approvals.web.ProblemType.UNSUPPORTED_FORMAT;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

import uk.nhs.england.approvals.web.ProblemType;
import uk.nhs.england.approvals.web.Public;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lists on every operation the problems that it can answer with. */
@Component
class OperationErrors implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (var type : problems(method)) {
            operation
                    .getResponses()
                    .addApiResponse(
                            String.valueOf(type.status().value()),
                            new ApiResponse().$ref("#/components/responses/" + type.name()));
        }
        return operation;
    }

    private static Set<ProblemType> problems(HandlerMethod method) {
        var problems = EnumSet.of(MALFORMED_REQUEST, NOT_ACCEPTABLE, INTERNAL_ERROR, UNAVAILABLE);
        if (!method.hasMethodAnnotation(Public.class)) {
            problems.addAll(List.of(SIGN_IN_REQUIRED, NOT_ALLOWED));
        }
        if (Mappings.has(method, PathVariable.class)) {
            problems.add(NOT_FOUND);
        }
        if (Mappings.changes(method)) {
            problems.addAll(List.of(CONFLICT, RULE_REFUSED));
        }
        if (Mappings.has(method, RequestBody.class)) {
            problems.addAll(List.of(TOO_LARGE, UNSUPPORTED_FORMAT));
        }
        if (Mappings.wantsIfMatch(method)) {
            problems.addAll(List.of(STALE, IF_MATCH_REQUIRED));
        }
        return problems;
    }
}
