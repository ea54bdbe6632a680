package uk.nhs.england.approvals.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.List;
import java.util.Map;

/** A case is judged against standards, by its lead and by others, version after version. */
@ServiceTest
class AssessmentStoryTests {

    private static final Actor ASSESSOR = Boards.member("ARB", "SECURITY");

    private final Office office;
    private final JdbcClient database;

    AssessmentStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
    }

    @Test
    void aCaseShowsWhichStandardsApplyAndWhy() {
        var reference = office.submitted(CaseAnswers.complete().forThePublic());

        var service = summary(reference, "SERVICE");

        assertThat(service.get("version").asString()).isEqualTo("2019-07");
        assertThat(service.get("demand").asString()).isEqualTo("MUST");
        assertThat(service.get("why").findValuesAsString("row"))
                .containsExactly("service-all", "service-public");
        assertThat(service.get("totals").get("mustOpen").asInt()).isEqualTo(14);
    }

    @Test
    void theLeadsViewStandsBesideTheAssessors() {
        var reference = office.submitted(CaseAnswers.complete());
        find(reference, Staff.LEAD, Map.of("result", "MET", "words", "FHIR.")).ok();
        find(reference, ASSESSOR, Map.of("result", "PARTLY_MET", "rag", "AMBER")).ok();

        var shown = read(reference, Staff.PMO).ok();

        assertThat(shown.get("lead").get("result").asString()).isEqualTo("MET");
        assertThat(shown.get("assessor").get("rag").asString()).isEqualTo("AMBER");
        var totals = summary(reference, "TCOP").get("totals");
        assertThat(totals.get("lead").get("met").asInt()).isEqualTo(1);
        assertThat(totals.get("assessors").get("partlyMet").asInt()).isEqualTo(1);
        assertThat(totals.get("amber").asInt()).isEqualTo(1);
        assertThat(totals.get("mustOpen").asInt()).isEqualTo(13);
    }

    @Test
    void aLaterFindingSupersedesAndNothingIsOverwritten() {
        var reference = office.submitted(CaseAnswers.complete());
        find(reference, ASSESSOR, Map.of("result", "NOT_MET", "rag", "RED")).ok();
        find(reference, ASSESSOR, Map.of("result", "MET", "rag", "GREEN")).ok();

        assertThat(read(reference, Staff.PMO).ok().get("assessor").get("rag").asString())
                .isEqualTo("GREEN");
        var history = office.as(Staff.AUDITOR).get(path(reference) + "/findings").ok();
        assertThat(history.get("items").findValuesAsString("rag")).containsExactly("GREEN", "RED");
        assertThatThrownBy(() -> database.sql("delete from assessments_finding").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void authorsOnlyGiveTheirOwnView() {
        var reference = office.submitted(CaseAnswers.complete());
        find(reference, Staff.CO_AUTHOR, Map.of("result", "MET", "rag", "GREEN"))
                .refused(422, "the-colour-is-the-assessors");
        find(reference, Staff.OUTSIDER, Map.of("result", "MET", "rag", "GREEN"))
                .refused(403, "by-an-author-or-an-assessor");
    }

    @Test
    void whenTwoAssessTheSameAtOnceOneIsTold() {
        var reference = office.submitted(CaseAnswers.complete());
        var read = read(reference, ASSESSOR);
        var body = Map.of("result", "MET", "rag", "GREEN");

        office.as(ASSESSOR).having(read).put(path(reference), body).ok();
        var second = office.as(Staff.PMO).having(read).put(path(reference), body);
        var bulk = many(reference, Staff.PMO, of("TCOP/2021-11/4", 0, "MET", "GREEN"));

        assertThat(second.status()).isEqualTo(412);
        bulk.refused(409, "assessed-as-read");
        many(reference, Staff.PMO, of("TCOP/2021-11/4", 1, "MET", "GREEN")).ok();
        assertThat(office.as(ASSESSOR).put(path(reference), body).status()).isEqualTo(428);
    }

    @Test
    void aBoardSavesManyAtOnceOrNone() {
        var reference = office.submitted(CaseAnswers.complete());
        var first = of("TCOP/2021-11/1", 0, "MET", "GREEN");

        many(reference, ASSESSOR, first, of("TCOP/2021-11/99", 0, "MET", "GREEN"))
                .refused(422, "criterion-applies");
        assertThat(totals(reference, "TCOP").get("green").asInt()).isZero();
        many(reference, ASSESSOR, first, of("SLSP/2022-06/1", 0, "NOT_MET", "RED")).ok();

        assertThat(totals(reference, "TCOP").get("green").asInt()).isEqualTo(1);
        assertThat(totals(reference, "SLSP").get("red").asInt()).isEqualTo(1);
        assertThat(office.acts(reference).stream().filter("FindingsMade"::equals)).hasSize(1);
    }

    @Test
    void aFormAsksOnlyForGaps() {
        var reference = office.submitted(CaseAnswers.complete());
        int before = gaps(reference).size();
        find(reference, ASSESSOR, Map.of("result", "MET", "rag", "GREEN")).ok();
        find(reference, Staff.LEAD, Map.of("result", "MET")).ok();

        assertThat(gaps(reference)).hasSize(before - 1).doesNotContain("TCOP/2021-11/4");
    }

    @Test
    void whatChangedBetweenVersionsIsShown() {
        var reference = office.routed(CaseAnswers.complete());
        find(reference, ASSESSOR, Map.of("result", "NOT_MET", "rag", "RED")).ok();
        office.decide("ARB", reference, Outcomes.deferred("The exit plan."));
        office.edit(reference, Map.of("answers", Map.of("digital", Map.of("mobileApp", true))));
        office.submit(reference);
        find(reference, ASSESSOR, Map.of("result", "MET", "rag", "GREEN")).ok();

        var changed =
                office.as(Staff.LEAD).get(assessments(reference) + "/differences?version=2").ok();

        var change = changed.get("changes").get(0);
        assertThat(changed.get("changes")).hasSize(1);
        assertThat(change.get("criterion").asString()).isEqualTo("TCOP/2021-11/4");
        assertThat(change.get("before").get("rag").asString()).isEqualTo("RED");
        assertThat(change.get("after").get("submission").asInt()).isEqualTo(2);
        assertThat(
                        office.as(Staff.LEAD)
                                .get(assessments(reference) + "/differences?version=1")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void aClosedCaseIsAssessedNoMore() {
        var reference = office.submitted(CaseAnswers.complete());
        var read = read(reference, Staff.LEAD);
        office.withdraw(reference);

        office.as(Staff.LEAD)
                .having(read)
                .put(path(reference), Map.of("result", "MET"))
                .refused(409, "case-is-open");
    }

    @Test
    void aDraftIsAssessedByItsAuthorsAlone() {
        var reference = office.begin(CaseAnswers.complete());
        find(reference, Staff.LEAD, Map.of("result", "MET")).ok();
        find(reference, Staff.PMO, Map.of("result", "MET", "rag", "GREEN"))
                .refused(409, "assessors-see-what-was-submitted");

        office.submit(reference);

        assertThat(read(reference, Staff.PMO).ok().get("lead").get("submission").asInt()).isZero();
    }

    @Test
    void aSensitiveCaseDoesNotExistForOthers() {
        var reference = office.begin(CaseAnswers.complete(), "OFFICIAL_SENSITIVE");
        office.submit(reference);

        assertThat(office.as(Staff.OUTSIDER).get(assessments(reference)).status()).isEqualTo(404);
        assertThat(office.as(Staff.OUTSIDER).get(path(reference)).status()).isEqualTo(404);
        assertThat(office.as(Staff.OUTSIDER).get(assessments(reference) + "/gaps").status())
                .isEqualTo(404);
        assertThat(many(reference, ASSESSOR, of("TCOP/2021-11/1", 0, "MET", "GREEN")).status())
                .isEqualTo(404);
    }

    private Reply find(String reference, Actor actor, Map<String, Object> finding) {
        return office.as(actor).having(read(reference, actor)).put(path(reference), finding);
    }

    private Reply read(String reference, Actor actor) {
        return office.as(actor).get(path(reference));
    }

    private Reply many(String reference, Actor actor, Object... findings) {
        return office.as(actor)
                .post(assessments(reference) + "/findings", Map.of("findings", List.of(findings)));
    }

    private static Map<String, Object> of(String criterion, int seen, String result, String rag) {
        return Map.of("criterion", criterion, "seen", seen, "result", result, "rag", rag);
    }

    private List<String> gaps(String reference) {
        return office.as(Staff.LEAD)
                .get(assessments(reference) + "/gaps")
                .ok()
                .get("items")
                .findValuesAsString("key");
    }

    private JsonNode totals(String reference, String standard) {
        return summary(reference, standard).get("totals");
    }

    private JsonNode summary(String reference, String standard) {
        return office.as(Staff.PMO)
                .get(assessments(reference))
                .ok()
                .get("items")
                .valueStream()
                .filter(one -> one.get("standard").asString().equals(standard))
                .findFirst()
                .orElseThrow();
    }

    private static String path(String reference) {
        return assessments(reference) + "/TCOP/criteria/4";
    }

    private static String assessments(String reference) {
        return Office.of(reference) + "/assessments";
    }
}
