package uk.nhs.england.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The description of the API is complete: whatever it lists, it explains. */
@ServiceTest
class OpenApiTests {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    @Autowired MockMvcTester http;
    @Autowired JsonMapper json;

    private JsonNode api;

    @BeforeEach
    void read() {
        var answer = http.get().uri("/api/v1/openapi").exchange();
        assertThat(answer).hasStatusOk();
        api = json.readTree(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void itIsOpenApi31AndSaysWhatTheApiIsFor() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.path("info").path("title").asString()).isEqualTo("IT approvals");
        assertThat(api.path("info").path("description").asString()).isNotBlank();
        assertThat(api.path("info").path("contact").path("name").asString()).isNotBlank();
        assertThat(api.path("info").path("license").path("name").asString()).isNotBlank();
        assertThat(api.path("paths").properties()).isNotEmpty();
    }

    @Test
    void itIsThereAsYamlToo() {
        assertThat(http.get().uri("/api/v1/openapi.yaml"))
                .hasStatusOk()
                .bodyText()
                .contains("openapi: 3.1");
    }

    @Test
    void aFileIsSentAsItIs() {
        eachOperation(
                (name, operation) -> {
                    var content = operation.path("requestBody").path("content");
                    for (var type : List.of("application/octet-stream", "text/csv")) {
                        if (content.has(type)) {
                            var schema = content.path(type).path("schema");
                            assertThat(schema.path("type").asString()).as(name).isEqualTo("string");
                        }
                    }
                });
    }

    @Test
    void everyOperationSaysWhatItDoesAndWhatItAnswers() {
        var gaps = new ArrayList<String>();
        eachOperation(
                (name, operation) -> {
                    require(gaps, operation.path("summary"), name + " has no summary");
                    require(gaps, operation.path("description"), name + " has no description");
                    if (!answersWithSomething(operation)) {
                        gaps.add(name + " does not say what it answers");
                    }
                });

        assertThat(gaps).isEmpty();
    }

    @Test
    void everyOperationListsItsErrors() {
        var gaps = new ArrayList<String>();
        eachOperation(
                (name, operation) ->
                        errorsOf(name, operation).stream()
                                .filter(status -> !operation.path("responses").has(status))
                                .forEach(status -> gaps.add(name + " does not list " + status)));

        assertThat(gaps).isEmpty();
    }

    @Test
    void everyParameterIsExplained() {
        var gaps = new ArrayList<String>();
        eachOperation(
                (name, operation) ->
                        operation
                                .path("parameters")
                                .forEach(
                                        parameter ->
                                                require(
                                                        gaps,
                                                        parameter.path("description"),
                                                        name + " " + parameter.path("name"))));

        assertThat(gaps).isEmpty();
    }

    @Test
    void everyFieldIsExplained() {
        var gaps = new ArrayList<String>();
        for (var schema : api.path("components").path("schemas").properties()) {
            for (var property : schema.getValue().path("properties").properties()) {
                require(
                        gaps,
                        property.getValue().path("description"),
                        schema.getKey() + "." + property.getKey() + " has no description");
            }
        }

        assertThat(gaps).isEmpty();
    }

    @Test
    void whatMayBeNullIsSaidToBe() {
        var person = api.path("components").path("schemas").path("Person");

        assertThat(person.path("required").values().stream().map(JsonNode::asString))
                .contains("username", "name", "demonstration")
                .doesNotContain("activeTo");
        assertThat(person.path("properties").path("activeTo").path("type").values())
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("string", "null");
    }

    private void eachOperation(BiConsumer<String, JsonNode> check) {
        for (var path : api.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    check.accept(operation.getKey() + " " + path.getKey(), operation.getValue());
                }
            }
        }
    }

    private static boolean answersWithSomething(JsonNode operation) {
        for (var response : operation.path("responses").properties()) {
            var content = response.getValue().path("content");
            if (response.getKey().equals("204")) {
                return true;
            }
            if (response.getKey().startsWith("2") && !content.isEmpty()) {
                return content.properties().stream()
                        .allMatch(type -> type.getValue().has("schema"));
            }
        }
        return false;
    }

    private static List<String> errorsOf(String name, JsonNode operation) {
        var errors = new ArrayList<>(List.of("400", "401", "403"));
        if (name.contains("{")) {
            errors.add("404");
        }
        if (!name.startsWith("get")) {
            errors.addAll(List.of("409", "422"));
        }
        if (operation.has("requestBody")) {
            errors.addAll(List.of("413", "415"));
        }
        if (operation.path("parameters").findValuesAsString("name").contains("If-Match")) {
            errors.addAll(List.of("412", "428"));
        }
        return errors;
    }

    private static void require(List<String> gaps, JsonNode text, String gap) {
        if (text.asString("").isBlank()) {
            gaps.add(gap);
        }
    }
}
