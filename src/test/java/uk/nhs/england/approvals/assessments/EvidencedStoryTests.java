package uk.nhs.england.approvals.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.evidence.Offering;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.standards.Criteria;
import uk.nhs.england.approvals.standards.Criterion;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Statements;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was found by evidence counts for as long as that evidence, or what renewed it, is valid. */
@ServiceTest
class EvidencedStoryTests {

    private static final Actor ASSESSOR = Boards.member("ARB", "SECURITY");
    private static final String CRITERION = "DPIA/2022-06/1";

    private final Office office;
    private final Criteria criteria;
    private Offering evidence;
    private String item = "";

    EvidencedStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        criteria = context.getBean(Criteria.class);
        evidence = new Offering(office, "");
    }

    @BeforeEach
    void aCaseWithEvidence() {
        evidence = new Offering(office, office.submitted(CaseAnswers.complete()));
        item = evidence.link("2026-10-20", CRITERION);
    }

    @Test
    void aFindingRestsOnWhatSupportsItsCriterion() {
        find(Staff.LEAD, Map.of("result", "MET")).ok();
        find(ASSESSOR, green()).ok();

        var shown = read(Staff.PMO).ok();
        assertThat(strings(shown.get("lead").get("evidence"))).containsExactly(item);
        assertThat(strings(shown.get("assessor").get("evidence"))).containsExactly(item);
        assertThat(shown.get("evidence").findValuesAsString("reference")).containsExactly(item);
        assertThat(office.history(evidence.reference()).getLast().get("changes").toString())
                .contains("MET GREEN, by 1 item of evidence");
    }

    @Test
    void whatIsNotMetRestsOnNothingUnlessItIsSaid() {
        find(ASSESSOR, Map.of("result", "NOT_MET", "rag", "RED")).ok();
        assertThat(read(Staff.PMO).ok().get("assessor").get("evidence")).isEmpty();

        find(ASSESSOR, Map.of("result", "NOT_MET", "rag", "RED", "evidence", List.of(item))).ok();
        assertThat(read(Staff.PMO).ok().get("assessor").get("evidence")).hasSize(1);
    }

    @Test
    void expiryReopensWhatWasFoundByIt() {
        find(Staff.LEAD, Map.of("result", "MET")).ok();
        find(ASSESSOR, green()).ok();
        assertThat(totals().get("green").asInt()).isEqualTo(1);

        expire();

        assertThat(evidence.gaps(Staff.LEAD)).contains(CRITERION);
        assertThat(strings(read(Staff.PMO).ok().get("reopened")))
                .containsExactly("LEAD", "ASSESSOR");
        assertThat(read(Staff.PMO).ok().get("assessor").get("rag").asString()).isEqualTo("GREEN");
        assertThat(totals().get("green").asInt()).isZero();
        assertThat(totals().get("reopened").asInt()).isEqualTo(1);
        assertThat(totals().get("assessors").get("met").asInt()).isZero();
    }

    @Test
    void whatWasFoundByNothingStaysFound() {
        find(Staff.LEAD, Map.of("result", "MET", "evidence", List.of())).ok();

        expire();

        assertThat(evidence.gaps(Staff.LEAD)).doesNotContain(CRITERION);
        assertThat(read(Staff.PMO).ok().get("reopened")).isEmpty();
    }

    @Test
    void aRenewalSupportsItAgain() {
        find(Staff.LEAD, Map.of("result", "MET")).ok();
        find(ASSESSOR, green()).ok();
        expire();

        var newer = evidence.renew(item, Map.of("expires", "2027-10-20"));
        evidence.renew(newer, Map.of("expires", "2028-10-20"));

        assertThat(read(Staff.PMO).ok().get("reopened")).isEmpty();
        assertThat(totals().get("green").asInt()).isEqualTo(1);
        assertThat(evidence.gaps(Staff.LEAD)).doesNotContain(CRITERION);
    }

    @Test
    void anotherItemIsNotWhatTheAssessorSaw() {
        find(Staff.LEAD, Map.of("result", "MET")).ok();
        find(ASSESSOR, green()).ok();
        expire();

        evidence.link(null, CRITERION);

        assertThat(evidence.gaps(Staff.LEAD)).doesNotContain(CRITERION);
        assertThat(totals().get("reopened").asInt()).isEqualTo(1);
    }

    @Test
    void withdrawalAndOtherCriteriaReopenItToo() {
        find(Staff.LEAD, Map.of("result", "MET")).ok();
        evidence.support(item, "SLSP/2022-06/1").ok();
        assertThat(totals().get("reopened").asInt()).isEqualTo(1);
        evidence.support(item, CRITERION).ok();
        assertThat(totals().get("reopened").asInt()).isZero();

        evidence.withdraw(item).ok();

        assertThat(totals().get("reopened").asInt()).isEqualTo(1);
    }

    @Test
    void anotherFindingSettlesWhatWasReopened() {
        find(ASSESSOR, green()).ok();
        evidence.withdraw(item).ok();

        find(ASSESSOR, green()).ok();

        assertThat(totals().get("reopened").asInt()).isZero();
        assertThat(totals().get("green").asInt()).isEqualTo(1);
    }

    @Test
    void onlyValidEvidenceOfTheCaseForTheCriterionIsNamed() {
        var other = new Offering(office, office.submitted(CaseAnswers.complete()));
        var waiting = evidence.waiting(Map.of("criteria", List.of(CRITERION)));
        var withdrawn = evidence.link(null, CRITERION);
        evidence.withdraw(withdrawn).ok();
        var replaced = evidence.link(null, CRITERION);
        evidence.renew(replaced, Map.of());

        for (var not : List.of(other.link(null, CRITERION), waiting, withdrawn, replaced)) {
            naming(not).refused(422, "evidence-is-valid");
        }
        naming("EV-1999-0001").refused(422, "evidence-is-valid");
        naming(evidence.link(null, "SLSP/2022-06/1"))
                .refused(422, "evidence-answers-the-criterion");
        assertThat(naming("no such form").fields()).containsExactly("evidence[0]");
        expire();
        naming(item).refused(422, "evidence-is-valid");
        assertThat(read(ASSESSOR).ok().get("findings").asInt()).isZero();
    }

    @Test
    void anAuthorNeverAssessesTheirOwnSubmission() {
        var onBehalf = new Actor(Staff.PMO.person(), Staff.PMO.roles(), Staff.LEAD.person());

        find(onBehalf, green()).refused(422, "the-colour-is-the-assessors");
        find(onBehalf, Map.of("result", "MET")).ok();

        var shown = read(Staff.PMO).ok();
        assertThat(shown.get("assessor").isNull()).isTrue();
        assertThat(shown.get("lead").get("onBehalfOf").asString())
                .isEqualTo(Staff.LEAD.person().value());
    }

    @Test
    void pastVersionsStayAsTheyWereAssessed() {
        office.confirmRoute(evidence.reference());
        find(ASSESSOR, green()).ok();
        office.decide("ARB", evidence.reference(), Outcomes.deferred("The exit plan."));
        office.submit(evidence.reference());
        find(ASSESSOR, Map.of("result", "PARTLY_MET", "rag", "AMBER")).ok();

        expire();

        var change =
                office.as(Staff.LEAD)
                        .get(assessments() + "/differences?version=2")
                        .ok()
                        .get("changes")
                        .get(0);
        assertThat(change.get("before").get("rag").asString()).isEqualTo("GREEN");
        assertThat(strings(change.get("before").get("evidence"))).containsExactly(item);
        assertThat(change.get("after").get("rag").asString()).isEqualTo("AMBER");
    }

    @Test
    void whatABoardDemandsIsNotCompleteOnceItsEvidenceHasExpired() {
        demand("2044-01-01", "2044-02-01");
        office.clock().set(Instant.parse("2044-01-10T09:00:00Z"));
        var goesLiveLater = CaseAnswers.complete().with("operation", "goLive", "2045-02-01");
        evidence = new Offering(office, office.routed(goesLiveLater));
        office.everyConsulteeIsContent(evidence.reference());
        var years = Map.of("issued", "2043-12-01", "criteria", List.of("DPIA/2022-06/2"));
        var expiring = evidence.link(merged(years, "expires", "2044-01-15"));
        assessAll();
        office.clock().set(Instant.parse("2044-01-16T09:00:00Z"));
        var sitting = office.sitting("ARB");

        var refused = decide(sitting);
        evidence.renew(expiring, Map.of("issued", "2044-01-16"));

        assertThat(refused.refused(409, "standards-are-assessed-first").reasons())
                .containsExactly(
                        "The ARB cannot approve before DPIA is assessed: no assessor has a finding"
                                + " on 2 (whose evidence is no longer valid: 2).");
        decide(sitting).ok();
    }

    @Test
    void aCaseThatMigratesTakesItsEvidenceAlong() {
        var published = publishOnce();
        find(Staff.LEAD, Map.of("result", "MET")).ok();
        office.as(Staff.PMO)
                .post(
                        assessments() + "/choices",
                        Map.of(
                                "standard",
                                "DPIA",
                                "version",
                                published,
                                "choice",
                                "MIGRATE",
                                "reason",
                                "The board asks for it."))
                .ok();

        assertThat(strings(evidence.show(item).get("criteria")))
                .containsExactly(CRITERION, "DPIA/" + published + "/1");
        assertThat(read(Staff.PMO).ok().get("reopened")).isEmpty();
        assertThat(read(Staff.PMO).ok().get("lead").get("carriedFrom").asString())
                .isEqualTo(CRITERION);
        expire();
        assertThat(strings(read(Staff.PMO).ok().get("reopened"))).containsExactly("LEAD");
    }

    @Test
    void howManyStatementsAReadTakesDoesNotDependOnHowMuchThereIs() {
        var reads =
                List.of(
                        evidence.path() + "?limit=100",
                        assessments(),
                        assessments() + "/DPIA",
                        assessments() + "/gaps");
        reads.forEach(this::statements);
        var few = reads.stream().map(this::statements).toList();
        for (int i = 0; i < 20; i++) {
            evidence.link(Offering.SENSITIVE);
            evidence.link(null, CRITERION, "SLSP/2022-06/1");
        }
        find(Staff.LEAD, Map.of("result", "MET", "evidence", List.of(item))).ok();

        var many = reads.stream().map(this::statements).toList();

        assertThat(office.as(Staff.LEAD).get(reads.getFirst()).ok().get("items")).hasSize(41);
        assertThat(many).isEqualTo(few).allMatch(statements -> statements < 25);
    }

    @Test
    void howManyStatementsAFindingTakesDoesNotDependOnHowManyItemsAreSensitive() {
        evidence.link(Offering.SENSITIVE);
        var few = Statements.of(() -> find(ASSESSOR, green()).ok());
        for (int i = 0; i < 20; i++) {
            evidence.link(Offering.SENSITIVE);
        }

        var many = Statements.of(() -> find(ASSESSOR, green()).ok());

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(20);
    }

    private long statements(String path) {
        return Statements.of(() -> office.as(Staff.LEAD).get(path).ok());
    }

    private void demand(String from, String to) {
        var body = Map.of("board", "ARB", "validFrom", from, "validTo", to);
        office.as(Staff.ADMINISTRATOR).post("/standards/DPIA/demands", body).ok();
    }

    private void assessAll() {
        var findings =
                criteria.ofVersions(List.of("DPIA/2022-06")).stream()
                        .map(EvidencedStoryTests::met)
                        .toList();
        office.as(ASSESSOR).post(assessments() + "/findings", Map.of("findings", findings)).ok();
    }

    private static Map<String, Object> met(Criterion one) {
        return Map.of("criterion", one.key(), "seen", 0, "result", "MET", "rag", "GREEN");
    }

    private Reply decide(String sitting) {
        return office.decide(
                sitting, Boards.chairOf("ARB"), evidence.reference(), Outcomes.approved());
    }

    /** A later version of the DPIA that asks for the same by its first criterion. */
    private String publishOnce() {
        var name = "2031-01";
        if (!criteria.knows("DPIA/" + name + "/1")) {
            var same = criteria.of(List.of(CRITERION)).getFirst().text();
            office.as(Staff.ADMINISTRATOR)
                    .post(
                            "/standards/DPIA/versions",
                            Map.of(
                                    "version",
                                    name,
                                    "validFrom",
                                    "2050-01-01",
                                    "source",
                                    "A test",
                                    "datedBy",
                                    "A test.",
                                    "criteria",
                                    List.of(
                                            Map.of(
                                                    "code",
                                                    "1",
                                                    "title",
                                                    "A title",
                                                    "text",
                                                    same,
                                                    "strength",
                                                    "MUST"))))
                    .ok();
        }
        return name;
    }

    private static Map<String, Object> merged(Map<String, ?> terms, String key, String value) {
        var merged = new java.util.HashMap<String, Object>(terms);
        merged.put(key, value);
        merged.put("link", "https://example.nhs.uk/" + UUID.randomUUID());
        return merged;
    }

    private Reply naming(String other) {
        return find(ASSESSOR, Map.of("result", "MET", "rag", "GREEN", "evidence", List.of(other)));
    }

    private Reply find(Actor actor, Map<String, Object> finding) {
        return office.as(actor).having(read(actor)).put(path(), finding);
    }

    private Reply read(Actor actor) {
        return office.as(actor).get(path());
    }

    private void expire() {
        office.clock().set(Instant.parse("2026-10-21T09:00:00Z"));
    }

    private JsonNode totals() {
        return office.as(Staff.PMO)
                .get(assessments())
                .ok()
                .get("items")
                .valueStream()
                .filter(one -> one.get("standard").asString().equals("DPIA"))
                .findFirst()
                .orElseThrow()
                .get("totals");
    }

    private String path() {
        return assessments() + "/DPIA/criteria/1";
    }

    private String assessments() {
        return Office.of(evidence.reference()) + "/assessments";
    }

    private static Map<String, Object> green() {
        return Map.of("result", "MET", "rag", "GREEN");
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
