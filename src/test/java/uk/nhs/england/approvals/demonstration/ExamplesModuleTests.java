package uk.nhs.england.approvals.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.web.RequestRefused;
import uk.nhs.england.approvals.web.StrictJson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whoever copies an example of the API's description gets what it promises. */
@ServiceTest
class ExamplesModuleTests {

    private static final Pattern USERNAME = Pattern.compile("[a-z]+\\.[a-z]+");

    /** Who is only about to join. */
    private static final Set<String> NEW = Set.of("lena.lead");

    private final Office office;
    private final RequestMappingHandlerMapping mappings;
    private final StrictJson strict;
    private final MockMvcTester http;

    private JsonNode api = JsonMapper.shared().createObjectNode();

    ExamplesModuleTests(@Autowired org.springframework.context.ApplicationContext context) {
        office = new Office(context);
        mappings =
                context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        strict = context.getBean(StrictJson.class);
        http = context.getBean(MockMvcTester.class);
    }

    @BeforeEach
    void read() {
        var answer = http.get().uri("/api/v1/openapi").exchange().getResponse();
        api = JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    @Test
    void everyBodyCanBeCopiedAsItStands() {
        var wrong = new ArrayList<String>();
        var seen = new ArrayList<String>();
        mappings.getHandlerMethods()
                .forEach(
                        (address, method) ->
                                body(method).ifPresent(type -> check(address, type, seen, wrong)));

        assertThat(wrong).isEmpty();
        assertThat(seen)
                .contains("post /api/v1/imports", "post /api/v1/decisions")
                .hasSizeGreaterThan(30);
    }

    private void check(
            RequestMappingInfo address, Class<?> type, List<String> seen, List<String> wrong) {
        var path = address.getPatternValues().iterator().next();
        var method = address.getMethodsCondition().getMethods().iterator().next();
        new Examples(api)
                .ofBody(method.name().toLowerCase(Locale.ROOT), path)
                .ifPresent(
                        example -> {
                            seen.add(method.name().toLowerCase(Locale.ROOT) + " " + path);
                            try {
                                strict.read(example, type);
                            } catch (RequestRefused e) {
                                wrong.add(method + " " + path + " " + e.errors() + " " + example);
                            }
                        });
    }

    private static Optional<Class<?>> body(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(one -> one.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .findFirst();
    }

    @Test
    void theExampleOfAnImportIsAskedFor() {
        var example = new Examples(api).ofBody("post", "/api/v1/imports").orElseThrow();

        var asked = office.as(Staff.ADMINISTRATOR).post("/imports", example).ok();

        assertThat(asked.get("stage").asString()).isEqualTo("AWAITING_FILE");
    }

    @Test
    void theExampleOfARouteConfirmsIt() {
        var reference =
                office.submitted(uk.nhs.england.approvals.businesscase.CaseAnswers.complete());
        var example =
                new Examples(api)
                        .ofBody("put", "/api/v1/business-cases/{reference}/route")
                        .orElseThrow();

        office.as(Staff.PMO)
                .having(office.as(Staff.PMO).get(Office.of(reference)))
                .put(Office.of(reference) + "/route", example)
                .ok();
    }

    @Test
    void whoeverIsNamedIsSomebodyOfTheDemonstration() {
        var cast = Cast.all().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        var named = new HashSet<String>();
        usernames(api, named);

        assertThat(named).contains("priya.nair");
        named.removeAll(cast);
        named.removeAll(NEW);
        assertThat(named).isEmpty();
    }

    private static void usernames(JsonNode node, Set<String> named) {
        var example = node.path("example");
        if (example.isString() && USERNAME.matcher(example.asString()).matches()) {
            named.add(example.asString());
        }
        if (example.isArray()) {
            example.values().stream()
                    .filter(one -> one.isString() && USERNAME.matcher(one.asString()).matches())
                    .forEach(one -> named.add(one.asString()));
        }
        node.values().forEach(one -> usernames(one, named));
    }
}
