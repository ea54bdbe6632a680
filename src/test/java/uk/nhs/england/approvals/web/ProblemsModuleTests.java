package uk.nhs.england.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.SignedInAs;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.net.URI;

/** Whatever goes wrong under /api is answered with a problem that says what and where. */
@ServiceTest
class ProblemsModuleTests {

    @Autowired MockMvcTester http;

    @Test
    void nobodyGetsInWithoutSigningIn() {
        var answer = http.get().uri("/api/v1/people").exchange();

        assertProblem(answer, 401, "sign-in-required", null);
        assertThat(answer).headers().containsHeader("WWW-Authenticate");
    }

    @Test
    void aWrongPasswordIsAProblemToo() {
        var answer =
                http.get().uri("/api/v1/people").header("Authorization", "Basic YTpi").exchange();

        assertProblem(answer, 401, "sign-in-required", null);
    }

    @Test
    void aRoleThatMayNotIsToldWhoMay() {
        var answer =
                http.post()
                        .uri("/api/v1/people")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(SignedInAs.person("an.auditor", AUDITOR))
                        .exchange();

        assertProblem(answer, 403, "role-may-not", null);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Only these may do this: administrator.");
    }

    @Test
    void onlyThePmoActsForOthers() {
        assertProblem(onBehalfOf(AUDITOR), 403, "only-the-pmo-acts-for-others", null);
        assertProblem(onBehalfOf(PMO), 403, "acted-for-somebody-here", null);
    }

    private MvcTestResult onBehalfOf(Role role) {
        return http.get()
                .uri("/api/v1/people")
                .header("On-Behalf-Of", "nobody.here")
                .with(SignedInAs.person("somebody", role))
                .exchange();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertProblem(get("/api/v1/people/no.such.person"), 404, "not-found", null);
        assertProblem(get("/api/v1/nonsense"), 404, "not-found", null);
        assertProblem(get("/api/nonsense"), 404, "not-found", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/people/a;b", "/api/v1/people/a%252fb", "/api/v1//people"})
    void anAddressThatTheFirewallRefusesIsAProblemLikeAllOthers(String path) {
        var answer = get(URI.create(path));

        assertProblem(answer, 400, "malformed-request", null);
        assertThat(answer).bodyJson().extractingPath("$.requestId").isNotEqualTo("none");
    }

    @Test
    void aMethodThatAnAddressHasNotIsRefused() {
        var answer = http.delete().uri("/api/v1/people").with(admin()).exchange();

        assertProblem(answer, 405, "method-not-allowed", null);
        assertThat(answer).headers().containsHeader("Allow");
    }

    @Test
    void aFormatThatThereIsNotIsRefused() {
        var answer =
                http.get()
                        .uri("/api/v1/people")
                        .accept(MediaType.APPLICATION_PDF)
                        .with(admin())
                        .exchange();

        assertProblem(answer, 406, "not-acceptable", null);
    }

    @Test
    void aBodyInAnotherFormatIsRefused() {
        var answer =
                http.post()
                        .uri("/api/v1/people")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("hello")
                        .with(admin())
                        .exchange();

        assertProblem(answer, 415, "unsupported-format", null);
    }

    @Test
    void yamlIsNoFormatOfOurs() {
        var answer =
                http.post()
                        .uri("/api/v1/people")
                        .contentType(MediaType.APPLICATION_YAML)
                        .content("name: x")
                        .with(admin())
                        .exchange();

        assertProblem(answer, 415, "unsupported-format", null);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Send the body as application/json.");
    }

    @Test
    void aTextThatIsTooLongToReadIsRefused() {
        assertProblem(
                join("{\"name\": \"" + "x".repeat(300_000) + "\"}"), 413, "body-size", "name");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        assertProblem(
                join("{\"name\": \"" + "x".repeat(1_100_000) + "\"}"), 413, "body-size", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `{"nome": "x"}`                  | known-field   | nome       | 'nome' is not a field of a person.
                    `{"name": 3}`                    | right-type    | name       | 'name' must be text.
                    `{"activeFrom": "2026-02-30"}`   | right-type    | activeFrom | 'activeFrom' must be a date such as 2026-11-30.
                    `{"activeFrom": [2026, 1, 1]}`   | right-type    | activeFrom | 'activeFrom' must be a date such as 2026-11-30.
                    `{"activeFrom": 20}`             | right-type    | activeFrom | 'activeFrom' must be a date such as 2026-11-30.
                    `{"activeFrom": ""}`             | right-type    | activeFrom | 'activeFrom' must be a date such as 2026-11-30.
                    `{"roles": "PMO"}`               | right-type    | roles      | 'roles' must be a list.
                    `{"roles": ["PMO", 3]}`          | right-type    | roles[1]   | 'roles[1]' must be one of PROJECT_LEAD, BOARD_MEMBER, CONSULTEE, PMO, CHANGE_MANAGER, SERVICE_OWNER, AUDITOR, ADMINISTRATOR.
                    `{"username": {"value": "x"}}`   | right-type    | username   | 'username' must be text.
                    `{"username": "Not This"}`       | valid-value   | username   | 'username' is refused: A person is named by 2 to 64 lower-case letters, digits, dots or hyphens.
                    `{"name": "a", "name": "b"}`     | no-duplicates | name       | The body names a field twice.
                    `{"name": `                      | well-formed   |            | The body is not JSON that can be read (line 1, column 10).
                    `{} {}`                          | well-formed   |            | The body goes on after its end.
                    `[]`                             | right-type    |            | The body must be an object.
                    ``                               | body-required |            | The request has no body.
                    """)
    void aBodyThatCannotBeReadIsNamed(String body, String rule, String field, String reason) {
        var answer = join(body);

        assertProblem(answer, 400, rule, field);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].reason").isEqualTo(reason);
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        var answer =
                join(
                        """
                        {"username": "a.person", "name": "  ", "email": "nowhere", "roles": []}
                        """);

        assertThat(answer)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("activeFrom", "email", "name", "roles");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/v1/people?rôle=PMO     | rôle  | known-parameter
                    /api/v1/people?role=WIZARD  | role  | query-parameter
                    /api/v1/people?limit=0      | limit | limit
                    /api/v1/people?limit=101    | limit | limit
                    /api/v1/people?limit=x      | limit | limit
                    /api/v1/people?after=x      | after | cursor
                    /api/v1/people?q=a&q=b      | q     | one-value
                    /api/v1/people?q=%00        | q     | plain-text
                    """)
    void aQueryThatCannotBeAnsweredIsNamed(String path, String field, String rule) {
        assertProblem(get(URI.create(path)), 400, rule, field);
    }

    @Test
    void everyAnswerCarriesTheRequestId() {
        var answer =
                http.get()
                        .uri("/api/v1/people/nobody.at.all")
                        .header("X-Request-Id", "abc-1")
                        .with(admin())
                        .exchange();

        assertThat(answer).hasHeader("X-Request-Id", "abc-1");
        assertThat(answer).bodyJson().extractingPath("$.requestId").isEqualTo("abc-1");
    }

    private MvcTestResult join(String body) {
        return http.post()
                .uri("/api/v1/people")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body == null ? "" : body)
                .with(admin())
                .exchange();
    }

    private MvcTestResult get(String path) {
        return get(URI.create(path));
    }

    private MvcTestResult get(URI address) {
        return http.get().uri(address).with(admin()).exchange();
    }

    private static RequestPostProcessor admin() {
        return SignedInAs.person("an.admin", ADMINISTRATOR);
    }

    private static void assertProblem(MvcTestResult answer, int status, String rule, String field) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentType("application/problem+json;charset=UTF-8");
        var body = assertThat(answer).bodyJson();
        body.extractingPath("$.status").isEqualTo(status);
        body.extractingPath("$.type").asString().startsWith("/problems/");
        body.extractingPath("$.errors[0].rule").isEqualTo(rule);
        body.extractingPath("$.errors[0].field").isEqualTo(field);
        body.extractingPath("$.instance").asString().startsWith("/api");
    }
}
