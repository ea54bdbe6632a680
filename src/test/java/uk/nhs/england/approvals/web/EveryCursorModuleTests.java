package uk.nhs.england.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** No list takes a cursor that it has not written; found by walking the mappings. */
@ServiceTest
class EveryCursorModuleTests {

    private static final Actor EVERYTHING = Staff.actor("office.everything", Role.values());

    private final Api caller;
    private final String reference;

    /** The order that each list has unless another is asked for, by its address. */
    private final Map<String, String> lists = new TreeMap<>();

    EveryCursorModuleTests(@Autowired ApplicationContext context) {
        var office = new Office(context);
        caller = office.as(EVERYTHING);
        reference = office.begin(CaseAnswers.complete());
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach(this::remember);
    }

    @Test
    void everyListIsWalked() {
        assertThat(lists).hasSizeGreaterThan(25).containsKey("/api/v1/changes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "line\nbreak", "\u202eesrever", "private \ue000"})
    void aPlaceThatIsNoPlainTextIsRefused(String value) {
        lists.forEach(
                (list, order) ->
                        assertThat(after(list, order, value).status())
                                .as(list)
                                .isIn(400, list.contains(reference) ? 404 : 400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "+999999999-12-31",
                "-999999999-01-01",
                "0001-01-01",
                "2026-11-30",
                "2026-11-30T00:00:00Z",
                "00000000-0000-0000-0000-000000000001",
                "9223372036854775807",
                "-9223372036854775808",
                "9223372036854775808",
                "2147483648",
                "x"
            })
    void aPlaceOutOfRangeIsRefusedOrEmpty(String value) {
        lists.forEach(
                (list, order) ->
                        assertThat(after(list, order, value).status())
                                .as(list)
                                .isIn(200, 400, 404));
    }

    private Reply after(String list, String order, String value) {
        var place = new Keyset(Collections.nCopies(5, value));
        return caller.get(list + "?after=" + Cursor.write(order, place));
    }

    private void remember(RequestMappingInfo mapping, HandlerMethod method) {
        Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == Paging.class)
                .forEach(
                        paging ->
                                mapping.getPatternValues()
                                        .forEach(path -> lists.put(address(path), order(paging))));
    }

    private static String order(MethodParameter paging) {
        var sorted = paging.getParameterAnnotation(SortedBy.class);
        return sorted == null ? "" : sorted.value()[0];
    }

    /** The list of a thing that is there, where the thing is a case. */
    private String address(String path) {
        return path.replaceAll("\\{[^}]*}", reference);
    }
}
