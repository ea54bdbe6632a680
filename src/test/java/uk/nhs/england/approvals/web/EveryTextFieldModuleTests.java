package uk.nhs.england.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.businesscase.CaseDraft;
import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** No text field of any request takes what is not plain text; found by walking the records. */
@ServiceTest
class EveryTextFieldModuleTests {

    private static final Actor EVERYTHING = Staff.actor("office.everything", Role.values());

    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Office office;
    private final JdbcClient database;
    private final Map<String, Class<?>> requests = new TreeMap<>();

    EveryTextFieldModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach(this::remember);
    }

    @Test
    void everyRequestWithABodyIsWalked() {
        assertThat(requests).hasSizeGreaterThan(15);
        assertThat(requests.keySet())
                .contains("POST /api/v1/decisions", "POST /api/v1/business-cases");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b>",
                "<script>alert(1)</script>",
                "</textarea>",
                "<!-- hidden -->",
                "null\0null",
                "bell\u0007",
                "escape\u001b[31m",
                "delete\u007f",
                "next\u0085line",
                "line\u2028line",
                "\u202eesrever",
                "\u2066isolated",
                "half \ud83d",
                "half \ude00",
                "private \ue000",
                "unassigned \uffff",
                "Z\u0301\u0302\u0303\u0304\u0305algo"
            })
    void whatIsNotPlainTextIsRefusedEverywhere(String text) {
        refusedEverywhere(text);
    }

    @Test
    void whatIsTooLongIsRefusedEverywhere() {
        refusedEverywhere("x".repeat(10_001));
    }

    @Test
    void strangeTextThatIsTextIsKeptAsItIs() {
        var text = "Ünïcødé — 中文 עברית العربية 👩🏽‍⚕️ ẹ́ 5 < 6 & 7 > 3; '); drop table x; --";
        var reference = office.begin(CaseAnswers.complete());
        var answers = RequestBodies.of(Answers.class).getFirst();

        var shown = patch(reference, body(Map.of("answers", answers), text)).ok();

        assertThat(fields(shown.get("answers"), text))
                .isEqualTo(fields(answers, RequestBodies.TEXT))
                .hasSizeGreaterThan(20);
    }

    private void refusedEverywhere(String text) {
        var before = acts();
        requests.forEach((request, type) -> refused(request, type, text));
        assertThat(acts()).isEqualTo(before);

        var reference = office.begin(CaseAnswers.complete());
        var draft = RequestBodies.of(CaseDraft.class).getFirst();
        refused(patch(reference, body(draft, text)), draft);
        assertThat(acts()).isEqualTo(before + 1);
    }

    private void refused(String request, Class<?> type, String text) {
        for (var body : RequestBodies.of(type)) {
            if (!fields(body, RequestBodies.TEXT).isEmpty()) {
                refused(send(request, body(body, text)), body);
            }
        }
    }

    /** It is refused for each of its text fields, and says so of each. */
    private static void refused(Reply reply, JsonNode body) {
        assertThat(reply.status()).as(reply.body().toString()).isIn(400, 422);
        assertThat(reply.fields()).containsAll(fields(body, RequestBodies.TEXT));
    }

    private Reply patch(String reference, String body) {
        return office.as(Staff.LEAD).with("If-Match", "*").patch(Office.of(reference), body);
    }

    private Reply send(String request, String body) {
        var caller = office.as(EVERYTHING).with("If-Match", "*");
        var path = request.substring(request.indexOf(' ') + 1);
        return request.startsWith("PUT") ? caller.put(path, body) : caller.post(path, body);
    }

    private long acts() {
        return database.sql("select count(*) from audit_event").query(Long.class).single();
    }

    private static String body(Object body, String text) {
        var written = ASCII.writeValueAsString(text);
        return ASCII.writeValueAsString(body).replace("\"" + RequestBodies.TEXT + "\"", written);
    }

    /** The paths of the fields that hold this text. */
    private static Set<String> fields(JsonNode node, String text) {
        var fields = new TreeSet<String>();
        collect("", node, text, fields);
        return fields;
    }

    private static void collect(String path, JsonNode node, String text, Set<String> fields) {
        if (node.isString() && node.asString().equals(text)) {
            fields.add(path);
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(path + "[" + index + "]", node.get(index), text, fields);
        }
        var prefix = path.isEmpty() ? "" : path + ".";
        node.properties()
                .forEach(one -> collect(prefix + one.getKey(), one.getValue(), text, fields));
    }

    private void remember(RequestMappingInfo mapping, HandlerMethod method) {
        var methods = mapping.getMethodsCondition().getMethods();
        Stream.of(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .forEach(
                        type ->
                                mapping.getPatternValues()
                                        .forEach(
                                                path ->
                                                        requests.put(
                                                                methods.iterator().next()
                                                                        + " "
                                                                        + address(path, method),
                                                                type)));
    }

    /** An address of that form; what it names need not be there. */
    private static String address(String path, HandlerMethod method) {
        var address = path;
        for (var parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                var name = parameter.getParameter().getName();
                address = address.replace("{" + name + "}", value(parameter.getParameterType()));
            }
        }
        return address;
    }

    private static String value(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "UUID" -> new UUID(0, 0).toString();
            case "LocalDate" -> "2026-12-28";
            case "int", "long" -> "1";
            default -> "x1";
        };
    }
}
