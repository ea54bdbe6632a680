package uk.nhs.england.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import uk.nhs.england.approvals.Approvals;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.SignedInAs;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Nobody may do what the matrix does not say, and the matrix says something of every endpoint. */
@ServiceTest
class AccessMatrixTests {

    @Autowired MockMvcTester http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Map<String, HandlerMethod> endpoints = new HashMap<>();
    private final Map<String, RequestMappingInfo> details = new HashMap<>();

    @BeforeEach
    void findEndpoints() {
        mappings.getHandlerMethods()
                .forEach(
                        (mapping, method) -> {
                            if (isOurs(method)) {
                                names(mapping)
                                        .forEach(
                                                name -> {
                                                    endpoints.put(name, method);
                                                    details.put(name, mapping);
                                                });
                            }
                        });
    }

    static List<AccessMatrix.Row> rows() {
        return AccessMatrix.read().rows();
    }

    @Test
    void theMatrixNamesEveryEndpointAndNoOther() {
        assertThat(rows().stream().map(AccessMatrix.Row::endpoint))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(endpoints.keySet());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theCodeSaysTheSame(AccessMatrix.Row row) {
        var method = endpoints.get(row.endpoint());

        assertThat(method.hasMethodAnnotation(Public.class)).isEqualTo(row.isPublic());
        if (!row.isPublic()) {
            assertThat(allowedBy(method)).isEqualTo(row.may());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theServiceDoesTheSame(AccessMatrix.Row row) {
        for (var role : Role.values()) {
            var refused = isRefused(call(row, SignedInAs.person("matrix", role)));

            assertThat(refused)
                    .as("%s refuses a %s", row.endpoint(), role)
                    .isEqualTo(!row.isPublic() && !row.may().contains(role));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nobodyGetsInWithoutSigningIn(AccessMatrix.Row row) {
        assumeFalse(row.isPublic());
        var status = call(row, request -> request).getResponse().getStatus();

        assertThat(status).as(row.endpoint()).isEqualTo(row.path().startsWith("/api/") ? 401 : 302);
    }

    /** Whatever else is wrong with an empty call, only a role's own refusal counts as one. */
    private static boolean isRefused(MvcTestResult answer) {
        if (answer.getResponse().getStatus() == 401) {
            throw new AssertionError("Somebody signed in was asked to sign in");
        }
        return answer.getResponse().getStatus() == 403
                && new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                        .contains("role-may-not");
    }

    private MvcTestResult call(AccessMatrix.Row row, RequestPostProcessor signedIn) {
        var request =
                http.method(HttpMethod.valueOf(row.method()))
                        .uri(row.path().replaceAll("\\{[^}]*}", "0"))
                        .with(signedIn);
        var consumes = details.get(row.endpoint()).getConsumesCondition().getConsumableMediaTypes();
        consumes.stream().findFirst().ifPresent(type -> request.contentType(type).content("{}"));
        if (consumes.isEmpty() && !row.method().equals("GET")) {
            request.contentType("application/json").content("{}");
        }
        return request.exchange();
    }

    private static Set<Role> allowedBy(HandlerMethod method) {
        var allowed = method.getMethodAnnotation(Allowed.class);
        if (allowed == null) {
            return Set.of();
        }
        return allowed.value().length == 0
                ? EnumSet.allOf(Role.class)
                : EnumSet.copyOf(List.of(allowed.value()));
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith(Approvals.class.getPackageName());
    }

    private static Stream<String> names(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(
                        path ->
                                mapping.getMethodsCondition().getMethods().stream()
                                        .map(method -> method + " " + path));
    }
}
