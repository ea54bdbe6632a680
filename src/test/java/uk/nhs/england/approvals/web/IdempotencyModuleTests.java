package uk.nhs.england.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.SignedInAs;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The same key and request: the same answer, done once. */
@ServiceTest
class IdempotencyModuleTests {

    @Autowired MockMvcTester http;
    @Autowired JdbcClient database;

    private final String key = UUID.randomUUID().toString();
    private final String username = "twice." + key.substring(0, 8);

    @Test
    void theSameRequestIsDoneOnceAndAnsweredTheSame() {
        var first = join(key, username);
        var second = join(key, username);

        assertThat(first).hasStatus(201).doesNotContainHeader("Idempotency-Replayed");
        assertThat(second).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
        for (var header : new String[] {"Location", "ETag", "Content-Type"}) {
            assertThat(second.getResponse().getHeader(header))
                    .isEqualTo(first.getResponse().getHeader(header));
        }
        assertThat(second.getResponse().getContentAsByteArray())
                .isNotEmpty()
                .isEqualTo(first.getResponse().getContentAsByteArray());
        assertThat(stored()).isOne();
    }

    @Test
    void aKeyIsForOneRequest() {
        join(key, username);

        assertThat(join(key, username + ".other"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].rule")
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        assertThat(join(key, "No Username")).hasStatus(400);

        assertThat(join(key, username)).hasStatus(201).doesNotContainHeader("Idempotency-Replayed");
    }

    @Test
    void twoAtTheSameMomentAreDoneOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> threads.submit(() -> join(key, username)))
                            .toList();
            for (var answer : answers) {
                assertThat(answer.get()).hasStatus(201);
            }
        }
        assertThat(stored()).isOne();
    }

    @Test
    void aVersionIsTheSameWithAndWithoutAKey() {
        join(null, username);

        assertThat(leave(key)).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(leave(key)).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(leave(key + "2", "2027-01-31")).hasStatusOk().hasHeader("ETag", "\"2\"");
    }

    @Test
    void aKeyIsShortAndVisible() {
        assertThat(join("two words", username)).hasStatus(400);
        assertThat(join("x".repeat(101), username)).hasStatus(400);
        assertThat(join("", username)).hasStatus(400);
    }

    private MvcTestResult join(String idempotencyKey, String name) {
        var body =
                """
                {"username": "%s", "name": "Twice", "email": "t@example.org",
                 "roles": ["PROJECT_LEAD"], "activeFrom": "2026-09-01"}
                """;
        return post(idempotencyKey, "/api/v1/people", body.formatted(name));
    }

    private MvcTestResult leave(String idempotencyKey) {
        return leave(idempotencyKey, "2026-12-31");
    }

    private MvcTestResult leave(String idempotencyKey, String on) {
        var path = "/api/v1/people/" + username + "/leaving";
        return post(idempotencyKey, path, "{\"on\": \"" + on + "\"}");
    }

    private MvcTestResult post(String idempotencyKey, String path, String body) {
        var request =
                http.post()
                        .uri(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(SignedInAs.person("once.admin", Role.ADMINISTRATOR));
        return (idempotencyKey == null
                        ? request
                        : request.header("Idempotency-Key", idempotencyKey))
                .exchange();
    }

    private long stored() {
        return database.sql("select count(*) from web_idempotency where idempotency_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }
}
