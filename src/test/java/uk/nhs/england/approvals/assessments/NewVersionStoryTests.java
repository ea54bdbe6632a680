package uk.nhs.england.approvals.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.standards.Criteria;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.List;
import java.util.Map;

/**
 * A new version of a standard while cases are open. It begins in 2030, when no other test is, so
 * that it is in force for none of them.
 */
@ServiceTest
class NewVersionStoryTests {

    private final Office office;
    private final JdbcClient database;
    private final Criteria criteria;

    NewVersionStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        criteria = context.getBean(Criteria.class);
    }

    private String reference;

    @BeforeEach
    void aCaseThatWasAssessed() {
        reference = office.submitted(CaseAnswers.complete());
        find(Staff.LEAD, Map.of("result", "PARTLY_MET", "words", "Begun."));
        find(Boards.member("ARB", "IG"), Map.of("result", "NOT_MET", "rag", "RED"));
        publishOnce();
    }

    @Test
    void aNewVersionNeverChangesAPastAssessment() {
        assertThat(slsp().get("version").asString()).isEqualTo("2022-06");
        assertThat(slsp().get("totals").get("red").asInt()).isEqualTo(1);
        assertThat(slsp().get("offered").valueStream().map(JsonNode::asString))
                .containsExactly("2030-01");
        assertThatThrownBy(() -> database.sql("delete from assessments_version").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void openCasesTouchedByANewVersionAreListed() {
        assertThat(touched()).contains(reference + " 2022-06 ");
        choose("KEEP", Staff.PMO).ok();
        assertThat(touched()).contains(reference + " 2022-06 KEEP");

        office.withdraw(reference);

        assertThat(touched()).noneMatch(one -> one.startsWith(reference));
    }

    @Test
    void aCaseThatKeepsItsVersionKeepsIt() {
        choose("KEEP", Staff.LEAD).ok();

        assertThat(slsp().get("version").asString()).isEqualTo("2022-06");
        assertThat(slsp().get("offered")).isEmpty();
    }

    @Test
    void aCaseThatMigratesTakesAlongWhatIsTheSame() {
        choose("MIGRATE", Staff.PMO).ok();

        assertThat(slsp().get("version").asString()).isEqualTo("2030-01");
        var items =
                office.as(Staff.LEAD)
                        .get(Office.of(reference) + "/assessments/SLSP")
                        .ok()
                        .get("items");
        assertThat(items.get(0).get("lead").get("carriedFrom").asString())
                .isEqualTo("SLSP/2022-06/1");
        assertThat(items.get(0).get("lead").get("by").asString())
                .isEqualTo(Staff.LEAD.person().value());
        assertThat(items.get(0).get("assessor").get("rag").asString()).isEqualTo("RED");
        assertThat(items.get(0).get("findings").asInt()).isEqualTo(2);
        assertThat(items.get(1).get("findings").asInt()).isZero();
        assertThat(
                        database.sql(
                                        "select count(*) from assessments_finding where"
                                                + " case_reference = ?")
                                .param(reference)
                                .query(Integer.class)
                                .single())
                .isEqualTo(4);
    }

    @Test
    void theChoiceIsOfferedOnce() {
        choose("KEEP", Staff.PMO).ok();

        choose("MIGRATE", Staff.LEAD).refused(409, "a-choice-is-offered-once");
        var made = office.as(Staff.AUDITOR).get(choices()).ok().get("items");
        assertThat(made.findValuesAsString("choice")).containsExactly("KEEP");
        assertThat(made.findValuesAsString("reason")).containsExactly("The board sits in a week.");
    }

    @Test
    void onlyThePmoOrTheAuthorsChoose() {
        choose("MIGRATE", Staff.OUTSIDER).refused(403, "chosen-by-the-pmo-or-the-authors");
        choose("MIGRATE", Boards.member("ARB", "IG")).refused(403, "role-may-not");
    }

    @Test
    void onlyALaterVersionIsOffered() {
        chosen("SLSP", "2022-06", Staff.PMO).refused(422, "a-later-version-is-offered");
        chosen("SLSP", "1999", Staff.PMO).refused(422, "a-later-version-is-offered");
        assertThat(chosen("NONE", "1", Staff.PMO).status()).isEqualTo(404);
        office.withdraw(reference);
        assertThat(choose("KEEP", Staff.PMO).rules()).contains("case-is-open");
    }

    private void publishOnce() {
        if (criteria.knows("SLSP/2030-01/1")) {
            return;
        }
        var same = criteria.of(List.of("SLSP/2022-06/1")).getFirst();
        var version =
                Map.of(
                        "version",
                        "2030-01",
                        "validFrom",
                        "2030-01-01",
                        "source",
                        "A test",
                        "datedBy",
                        "A test.",
                        "criteria",
                        List.of(
                                criterion("1", same.text()),
                                criterion("2", "The policy is reviewed every year.")));
        office.as(Staff.ADMINISTRATOR).post("/standards/SLSP/versions", version).ok();
    }

    private static Map<String, Object> criterion(String code, String text) {
        return Map.of("code", code, "title", "A title", "text", text, "strength", "MUST");
    }

    private void find(Actor actor, Map<String, Object> finding) {
        var path = Office.of(reference) + "/assessments/SLSP/criteria/1";
        var caller = office.as(actor);
        caller.having(caller.get(path)).put(path, finding).ok();
    }

    private Reply choose(String choice, Actor actor) {
        return chosen("SLSP", "2030-01", choice, actor);
    }

    private Reply chosen(String standard, String version, Actor actor) {
        return chosen(standard, version, "MIGRATE", actor);
    }

    private Reply chosen(String standard, String version, String choice, Actor actor) {
        return office.as(actor)
                .post(
                        choices(),
                        Map.of(
                                "standard",
                                standard,
                                "version",
                                version,
                                "choice",
                                choice,
                                "reason",
                                "The board sits in a week."));
    }

    private String choices() {
        return Office.of(reference) + "/assessments/choices";
    }

    private List<String> touched() {
        return office.as(Staff.PMO).all("/standards/SLSP/versions/2030-01/cases").stream()
                .map(
                        one ->
                                "%s %s %s"
                                        .formatted(
                                                one.get("reference").asString(),
                                                one.get("version").asString(),
                                                one.path("choice").asString("")))
                .toList();
    }

    private JsonNode slsp() {
        return office.as(Staff.PMO)
                .get(Office.of(reference) + "/assessments")
                .ok()
                .get("items")
                .valueStream()
                .filter(one -> one.get("standard").asString().equals("SLSP"))
                .findFirst()
                .orElseThrow();
    }
}
