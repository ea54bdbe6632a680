package uk.nhs.england.approvals.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.SignedInAs;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

@ServiceTest
class PeopleApiModuleTests {

    @Autowired MockMvcTester http;
    @Autowired People people;

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final String admin = "admin." + suffix;
    private final String lena = "lena." + suffix;

    @Test
    void anAdministratorLetsSomebodyJoin() {
        var answer = join(lena);

        assertThat(answer).hasStatus(201).containsHeader("Location");
        assertThat(answer.getResponse().getHeader("ETag")).isEqualTo("\"0\"");
        assertThat(answer).bodyJson().extractingPath("$.username").isEqualTo(lena);
        assertThat(people.find(new PersonId(lena))).isPresent();
    }

    @Test
    void aUsernameIsTakenOnce() {
        join(lena);

        assertThat(join(lena))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.errors[0].rule")
                .isEqualTo("username-is-free");
    }

    @Test
    void rolesAreGrantedToTheVersionRead() {
        join(lena);

        assertThat(grant(null)).hasStatus(428);
        var granted = grant("\"0\"");
        assertThat(granted).hasStatusOk();
        assertThat(granted.getResponse().getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(grant("\"0\"")).hasStatus(412);
        assertThat(people.find(new PersonId(lena)).orElseThrow().roles())
                .containsOnly(PMO, AUDITOR);
    }

    @Test
    void whoeverLeavesDoesSoAfterTheyJoin() {
        join(lena);

        assertThat(leave("2026-08-31"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("on");
        assertThat(leave("2026-12-31"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.activeTo")
                .isEqualTo("2026-12-31");
    }

    @Test
    void aListGoesOnWhereItsLinkLeads() {
        stored("p1." + suffix, PROJECT_LEAD);
        stored("p2." + suffix, PROJECT_LEAD, PMO);
        stored("p3." + suffix, PROJECT_LEAD);

        var first = get("/api/v1/people?limit=2&q=" + suffix);
        assertThat(first).hasStatusOk().bodyJson().extractingPath("$.items").asArray().hasSize(2);
        assertThat(first).bodyJson().doesNotHavePath("$.next");
        var link = first.getResponse().getHeader("Link");
        assertThat(link)
                .startsWith("</api/v1/people?limit=2&q=" + suffix + "&after=")
                .endsWith(">; rel=\"next\"");

        var second = get(link.substring(1, link.indexOf('>')));
        assertThat(second)
                .hasStatusOk()
                .doesNotContainHeader("Link")
                .bodyJson()
                .extractingPath("$.items[0].username")
                .isEqualTo("p3." + suffix);
        assertThat(get("/api/v1/people?role=PMO&q=" + suffix))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
    }

    @Test
    void aPersonSeesThemselves() {
        stored(lena, PROJECT_LEAD);

        assertThat(http.get().uri("/api/v1/people/me").with(SignedInAs.person(lena, PROJECT_LEAD)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("Person " + lena);
    }

    private void stored(String username, Role... roles) {
        var particulars =
                new Person.Particulars(
                        new PersonId(username),
                        "Person " + username,
                        username + "@example.org",
                        Set.of(roles));
        people.save(Person.join(particulars, LocalDate.of(2026, 9, 1)));
    }

    private MvcTestResult join(String username) {
        return post(
                "/api/v1/people",
                """
                {"username": "%s", "name": "Lena Lead", "email": "lena@example.org",
                 "roles": ["PROJECT_LEAD"], "activeFrom": "2026-09-01"}
                """
                        .formatted(username));
    }

    private MvcTestResult grant(String ifMatch) {
        var request =
                http.put()
                        .uri("/api/v1/people/" + lena + "/roles")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"roles\": [\"PMO\", \"AUDITOR\"]}")
                        .with(SignedInAs.person(admin, ADMINISTRATOR));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private MvcTestResult leave(String on) {
        return post("/api/v1/people/" + lena + "/leaving", "{\"on\": \"" + on + "\"}");
    }

    private MvcTestResult post(String path, String body) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(SignedInAs.person(admin, ADMINISTRATOR))
                .exchange();
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).with(SignedInAs.person(lena, PROJECT_LEAD)).exchange();
    }
}
