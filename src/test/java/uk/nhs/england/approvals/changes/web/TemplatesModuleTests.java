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
    private final JdbcClient database;
    private String service = "";

    TemplatesModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        desk = new ChangeDesk(office, database);
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
    void anIncidentLosesItWhateverTheReviewSaid() {
        var template = approved(evidence());
        var number = standard(template).ok().get("number").asString();
        desk.made(number, "SUCCESSFUL");
        assertThat(shown(template).get("earned").asBoolean()).isTrue();

        desk.step(ChangeDesk.MANAGER, number, "incidents", Map.of("incident", "INC1")).ok();

        assertThat(shown(template).get("earned").asBoolean()).isFalse();
        assertThat(shown(template).get("why").asString()).contains("incident");
        assertThat(acts(template))
                .containsExactly(
                        "TemplateProposed",
                        "DecisionRecorded",
                        "TemplateDecided",
                        "StandardStatusEarned",
                        "StandardStatusLost");
    }

    @Test
    void normalChangesThatFollowATemplateEarnItItsStatus() {
        var template = approved(evidence(1));
        assertThat(shown(template).get("earned").asBoolean()).isFalse();
        standard(template).refused(409, "standard-status-is-earned");

        for (int times = 0; times < 2; times++) {
            var lane = Map.of("type", "NORMAL", "template", template);
            desk.made(desk.approved(service, Map.of("lane", lane)), "SUCCESSFUL");
        }

        assertThat(shown(template).get("earned").asBoolean()).isTrue();
        standard(template).ok();
    }

    @Test
    void whatCabRefusesIsNotFollowed() {
        var template = propose(evidence()).ok().get("number").asString();
        standard(template).refused(404, "not-found");

        desk.decide("CAB", template, Outcomes.rejected()).ok();

        assertThat(shown(template).get("inForce").asBoolean()).isFalse();
        standard(template).refused(404, "not-found");
    }

    @Test
    void aRunningChangeKeepsTheRevisionItBeganWith() {
        var template = approved(evidence());
        var number = standard(template).ok().get("number").asString();
        office.clock().advance(Duration.ofDays(10));
        desk.act(number, "START").ok();

        revise(template, "All at once.").ok();
        assertThat(shown(template).get("revision").asInt()).isEqualTo(1);
        desk.decide("CAB", template, 2, Outcomes.approved()).ok();

        assertThat(shown(template).get("revision").asInt()).isEqualTo(2);
        assertThat(plan(number)).isEqualTo("One node after the other.");
        assertThat(desk.show(number).get("templateRevision").asInt()).isEqualTo(1);
        desk.act(number, "DONE").ok();
        var another = standard(template).ok().get("number").asString();
        assertThat(plan(another)).isEqualTo("All at once.");
    }

    @Test
    void aChangeThatWaitsForItsWindowKeepsTheRevisionItBeganWith() {
        var template = approved(evidence());
        var number = standard(template).ok().get("number").asString();
        revise(template, "All at once.").ok();
        desk.decide("CAB", template, 2, Outcomes.approved()).ok();
        office.clock().advance(Duration.ofDays(10));

        desk.act(number, "START").ok();
    }

    @Test
    void aRevisionThatIsNotRatifiedGivesWayToTheOneBefore() {
        var template = approved(evidence());
        revise(template, "All at once.").ok();
        var decision = desk.approveInWriting("CAB", template, 2);
        var number = standard(template).ok().get("number").asString();
        assertThat(desk.hindrances(number)).doesNotContain("its-revision-is-approved");

        desk.notRatified("CAB", decision);

        assertThat(shown(template).get("inForce").asBoolean()).isTrue();
        assertThat(shown(template).get("revision").asInt()).isEqualTo(1);
        assertThat(desk.hindrances(number)).contains("its-revision-is-approved");
        assertThat(plan(standard(template).ok().get("number").asString()))
                .isEqualTo("One node after the other.");
    }

    @Test
    void oneRevisionWaitsForCabAtATime() {
        var template = propose(evidence(1)).ok().get("number").asString();

        revise(template, "All at once.").refused(409, "one-revision-at-a-time");
    }

    @Test
    void aRetiredTemplateIsFollowedNoLonger() {
        var template = approved(evidence());
        var number = standard(template).ok().get("number").asString();

        retire(template).ok();

        standard(template).refused(404, "not-found");
        assertThat(desk.hindrances(number)).contains("standard-status-is-earned");
        retire(template).refused(409, "the-template-goes-on");
        revise(template, "All at once.").refused(409, "the-template-goes-on");
    }

    @Test
    void whatIsNotReviewedIsNoEvidence() {
        var open = desk.requested(service, Map.of());
        propose(List.of(open)).refused(422, "evidence-is-of-past-changes");
    }

    @Test
    void aTemplateIsProposedWithEvidence() {
        propose(List.of()).refused(422, "evidence-is-given");
    }

    private List<String> evidence() {
        return evidence(3);
    }

    private List<String> evidence(int changes) {
        return IntStream.range(0, changes)
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

    private Reply revise(String template, String plan) {
        var other = new HashMap<>(ChangeDesk.content(service));
        other.put("plan", plan);
        return office.as(Staff.OWNER)
                .post(
                        "/change-templates/" + template + "/revisions",
                        Map.of("content", other, "evidence", List.of()));
    }

    private Reply retire(String template) {
        return office.as(ChangeDesk.MANAGER)
                .post(
                        "/change-templates/" + template + "/retirement",
                        Map.of("reason", "The vendor does it."));
    }

    private String plan(String number) {
        return desk.show(number).get("request").get("plan").asString();
    }

    /** What is on its record, but for agendas. */
    private List<String> acts(String template) {
        return database.sql(
                        """
                        select event from audit_event
                        where subject_reference = ? and event not like 'Item%' order by id
                        """)
                .param(template)
                .query(String.class)
                .list();
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
