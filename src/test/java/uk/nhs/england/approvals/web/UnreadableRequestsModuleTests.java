package uk.nhs.england.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.RealServer;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.io.IOException;

/** What the server itself refuses is a problem like all others. */
@ServiceTest
class UnreadableRequestsModuleTests {

    @Autowired WebApplicationContext context;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/services/SV%2F1",
                "/api/v1/services/%00",
                "/api/v1/services/%c0%af"
            })
    void anAddressThatTheServerRefusesIsAProblemLikeAllOthers(String path) throws IOException {
        var answer = answer(path);
        var problem = problem(answer);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "X-Request-Id: abc-2");
        assertThat(problem.get("type").asString()).isEqualTo("/problems/malformed-request");
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("instance").asString()).startsWith("/api/v1/services/");
        assertThat(problem.get("requestId").asString()).isEqualTo("abc-2");
        assertThat(problem.get("errors").get(0).get("rule").asString())
                .isEqualTo("malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not an address \"", "not-an-address", "/api/v1/services/%zz"})
    void whatIsNoAddressAtAllHasAnIdAllTheSame(String path) throws IOException {
        var problem = problem(answer(path));

        assertThat(problem.get("instance").asString()).isEqualTo("/");
        assertThat(problem.get("requestId").asString()).matches("abc-2|[0-9a-f]{16}");
    }

    private static JsonNode problem(String answer) {
        var body = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
        return JsonMapper.shared().readTree(body);
    }

    private String answer(String path) throws IOException {
        try (var server = new RealServer(context, Staff.OWNER)) {
            return server.sendAndBreakOff(
                    """
                    GET %s HTTP/1.1
                    Host: localhost
                    X-Request-Id: abc-2
                    Connection: close

                    """
                            .formatted(path),
                    new byte[0]);
        }
    }
}
