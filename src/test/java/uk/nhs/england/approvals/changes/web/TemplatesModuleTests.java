package uk.nhs.england.approvals.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Templates earn and lose standard status by the record of their changes (product rule 10). */
@ServiceTest
class TemplatesModuleTests {

    private final Office office;
    private final ChangeDesk desk;
    private String service = "";

    TemplatesModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        desk = new ChangeDesk(office, context.getBean(JdbcClient.class));
    }

    @BeforeEach
    void aService() {
        service = desk.service();
    }

    @Test
    void evidenceOfThreeSuccessesEarnsItAndAFailureLosesIt() {
        var template = approved(evidence());
        assertThat(shown(template).get("earned").asBoolean()).isTrue();
        var change = standard(template).ok();
        var number = change.get("number").asString();
        assertThat(change.get("standing").asString()).isEqualTo("SCHEDULED");
        assertThat(change.get("templateRevision").asInt()).isEqualTo(1);
        desk.made(number, "FAILED");
        assertThat(shown(template).get("earned").asBoolean()).isFalse();
        assertThat(shown(template).get("why").asString()).contains("failed");
        standard(template).refused(409, "standard-status-is-earned");
    }

    @Test
    void aRunningChangeKeepsTheRevisionItBeganWith() {
        var template = approved(evidence());
        var number = standard(template).ok().get("number").asString();
        var other = new HashMap<>(ChangeDesk.content(service));
        other.put("plan", "All at once.");
        office.as(Staff.OWNER)
                .post(
                        "/change-templates/" + template + "/revisions",
                        Map.of("content", other, "evidence", List.of()))
                .ok();
        assertThat(shown(template).get("revision").asInt()).isEqualTo(1);
        assertThat(desk.show(number).get("request").get("plan").asString())
                .isEqualTo("One node after the other.");
        assertThat(desk.show(number).get("templateRevision").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsNotReviewedIsNoEvidence() {
        var open = desk.requested(service, Map.of());
        propose(List.of(open)).refused(422, "evidence-is-of-past-changes");
    }

    private List<String> evidence() {
        return IntStream.range(0, 3)
                .mapToObj(
                        _ -> {
                            var number = desk.approved(service, Map.of());
                            desk.made(number, "SUCCESSFUL");
                            return number;
                        })
                .toList();
    }

    private Reply propose(List<String> evidence) {
        return office.as(Staff.OWNER)
                .post(
                        "/change-templates",
                        Map.of("content", ChangeDesk.content(service), "evidence", evidence));
    }

    private String approved(List<String> evidence) {
        var template = propose(evidence).ok().get("number").asString();
        desk.decide("CAB", template, Outcomes.approved()).ok();
        return template;
    }

    private JsonNode shown(String template) {
        return office.as(Staff.LEAD).get("/change-templates/" + template).ok();
    }

    private Reply standard(String template) {
        return office.as(Staff.OWNER)
                .post(
                        "/change-templates/" + template + "/changes",
                        Map.of(
                                "services", List.of(service),
                                "testEvidence", "Build 4711 passed.",
                                "implementers", List.of(desk.maker().person().value()),
                                "from", desk.in(Duration.ofDays(10)),
                                "until", desk.in(Duration.ofDays(10).plusHours(2))));
    }
}
