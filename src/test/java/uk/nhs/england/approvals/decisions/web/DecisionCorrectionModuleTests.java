package uk.nhs.england.approvals.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** A later decision supersedes and never overwrites, and what stands stays right (rule 4). */
@ServiceTest
class DecisionCorrectionModuleTests {

    private static final Actor CHAIR = Boards.chairOf("ARB");

    private final Office office;
    private final DecisionHistory history;
    private String reference = "";

    DecisionCorrectionModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        history = context.getBean(DecisionHistory.class);
    }

    @BeforeEach
    void aCaseBeforeTheArb() {
        reference = office.routed(CaseAnswers.complete());
        office.everyConsulteeIsContent(reference);
    }

    @Test
    void aDecisionHasScopeValidityAndDissent() {
        var member = Boards.member("ARB", "IG");
        var last = office.today().plusDays(30);
        var decision = decision(Outcomes.approved());
        decision.put("scope", "The pilot.");
        decision.put("validUntil", last.toString());
        decision.put(
                "dissent",
                List.of(Map.of("person", member.person().value(), "words", "Too early.")));

        var made = office.as(CHAIR).post("/decisions", decision).ok();

        assertThat(made.get("scope").asString()).isEqualTo("The pilot.");
        assertThat(made.get("validUntil").asString()).isEqualTo(last.toString());
        assertThat(made.get("expired").asBoolean()).isFalse();
        assertThat(made.get("dissent").get(0).get("words").asString()).isEqualTo("Too early.");
        assertThat(show(number(made))).isEqualTo(made);
    }

    @Test
    void whatADecisionSaysBesideIsRefusedByItsFields() {
        var decision = decision(Outcomes.approved());
        decision.put("scope", "");
        decision.put("dissent", List.of(Map.of("words", " ")));
        var reply = office.as(CHAIR).post("/decisions", decision);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.fields()).contains("scope", "dissent[0].person", "dissent[0].words");

        var another = decision(Outcomes.approved());
        another.put("validUntil", office.today().toString());
        another.put("dissent", List.of(Map.of("person", "office.lead", "words", "No.")));
        office.as(CHAIR)
                .post("/decisions", another)
                .refused(422, "validity-ends-ahead", "a-dissenter-is-counted");
        assertThat(office.as(CHAIR).all("/decisions?subject=" + reference)).isEmpty();
    }

    @Test
    void anApprovalExpiresByTheClockAndNobodySetsIt() {
        var decision = decision(Outcomes.approved());
        decision.put("validUntil", office.today().plusDays(1).toString());
        var number = number(office.as(CHAIR).post("/decisions", decision).ok());

        office.clock().advance(Duration.ofDays(1));
        assertThat(show(number).get("expired").asBoolean()).isFalse();
        assertThat(lapsed()).doesNotContain(number);
        office.clock().advance(Duration.ofDays(1));
        assertThat(show(number).get("expired").asBoolean()).isTrue();
        assertThat(lapsed()).contains(number);
        assertThat(office.standing(reference)).isEqualTo("APPROVED");
    }

    @Test
    void aSlipIsCorrectedByARecordOfItsOwn() {
        var slip =
                office.decide(
                        "ARB",
                        reference,
                        Outcomes.approvedIf(List.of(Outcomes.condition(office.today()))));
        var before = show(slip);

        var by = correct(slip, CHAIR, "It was weighed again.").ok();

        var number = number(by);
        assertThat(number).isNotEqualTo(slip);
        assertThat(by.get("outcome").asString()).isEqualTo("APPROVED_WITH_CONDITIONS");
        assertThat(by.get("conditions")).isEqualTo(before.get("conditions"));
        assertThat(by.get("quorum")).isEqualTo(before.get("quorum"));
        assertThat(by.get("supersedes").asString()).isEqualTo(slip);
        assertThat(by.get("correction").get("reason").asString()).isEqualTo("A word was wrong.");
        assertThat(show(slip).get("reasons")).isEqualTo(before.get("reasons"));
        assertThat(show(slip).get("supersededBy").asString()).isEqualTo(number);
        assertThat(office.standing(reference)).isEqualTo("APPROVED_WITH_CONDITIONS");
        assertThat(decisionOf("ARB")).isEqualTo(number);
        assertThat(office.acts(reference)).endsWith("DecisionCorrected");
        office.offerEvidence(slip + "-C1");
        office.judge(slip + "-C1", true);
        assertThat(office.condition(slip + "-C1").get("state").asString()).isEqualTo("DISCHARGED");
    }

    @Test
    void theChainIsShownFromAnyOfItsDecisionsOldestFirst() {
        var first = office.decide("ARB", reference, Outcomes.deferred("The exit plan."));
        var second = number(correctDeferral(first, "The exit plan, in full."));
        office.submit(reference);
        office.everyConsulteeIsContent(reference);
        var third = office.decide("ARB", reference, Outcomes.approved());

        for (var one : List.of(first, second, third)) {
            assertThat(chain(one)).containsExactly(first, second, third);
        }
        assertThat(office.standing(reference)).isEqualTo("APPROVED");
    }

    @Test
    void aCorrectedDeferralStillWaitsForTheNextVersion() {
        var slip = office.decide("ARB", reference, Outcomes.deferred("The exit plan."));

        correctDeferral(slip, "The exit plan, in full.");

        assertThat(office.standing(reference)).isEqualTo("DEFERRED");
        assertThat(office.show(reference).get("waits").get(0).asString()).isEqualTo("resubmit:ARB");
    }

    @Test
    void aCorrectedReferralDoesNotAskTheOtherBoardAgain() {
        var slip = office.decide("ARB", reference, Outcomes.referredTo("DPAG"));
        office.approve("DPAG", reference);
        var waits = office.show(reference).get("waits");
        var words = correction("It was heard and weighed.");
        words.put("referredWhy", "The public will use it.");

        office.as(CHAIR).post("/decisions/" + slip + "/corrections", words).ok();

        assertThat(office.show(reference).get("waits")).isEqualTo(waits);
        office.approve("ARB", reference);
        assertThat(office.standing(reference)).isEqualTo("APPROVED");
    }

    @Test
    void onlyWhatStandsIsCorrected() {
        var slip = office.decide("ARB", reference, Outcomes.approved());
        var by = number(correct(slip, CHAIR, "Better.").ok());

        correct(slip, CHAIR, "Better still.").refused(409, "only-what-stands-is-corrected");
        correct(by, CHAIR, "Better still.").ok();
        assertThat(chain(slip)).hasSize(3);
    }

    @Test
    void onlyAChairCorrects() {
        var slip = office.decide("ARB", reference, Outcomes.approved());

        correct(slip, Boards.member("ARB", "DATA"), "Better.")
                .refused(403, "only-a-chair-corrects");
        correct(slip, Staff.LEAD, "Better.").refused(403, "role-may-not");
        correct("ARB-1999-0001", CHAIR, "Better.").refused(404, "not-found");
        assertThat(chain(slip)).containsExactly(slip);
    }

    @Test
    void ofTwoCorrectionsAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var slip = office.decide("ARB", reference, Outcomes.approved());
        var start = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts =
                    List.of("One.", "Other.").stream()
                            .map(
                                    words ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return correct(slip, CHAIR, words);
                                                    }))
                            .toList();
            var replies = List.of(acts.getFirst().get(), acts.getLast().get());
            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 409);
            replies.stream()
                    .filter(reply -> reply.status() == 409)
                    .forEach(reply -> reply.refused(409, "only-what-stands-is-corrected"));
        }
        assertThat(chain(slip)).hasSize(2);
    }

    @Test
    void whoMayNotReadTheCaseFindsNoDecisionOnIt() {
        var sensitive = office.begin(CaseAnswers.complete(), "OFFICIAL_SENSITIVE");
        office.submit(sensitive);
        office.confirmRoute(sensitive);
        office.everyConsulteeIsContent(sensitive);
        var slip = office.decide("ARB", sensitive, Outcomes.approved());
        var outside = Boards.chairOf("DPAG");

        correct(slip, outside, "Better.").refused(404, "not-found");
        office.as(outside).get("/decisions/" + slip + "/chain").refused(404, "not-found");
        office.as(outside).get("/decisions/" + slip + "/notice").refused(404, "not-found");
        correct(slip, CHAIR, "Better.").ok();
    }

    private Map<String, Object> decision(Map<String, Object> outcome) {
        return new HashMap<>(office.decision(office.sitting("ARB"), reference, outcome));
    }

    private static Map<String, Object> correction(String reasons) {
        return new HashMap<>(Map.of("correction", "A word was wrong.", "reasons", reasons));
    }

    private Reply correct(String slip, Actor actor, String reasons) {
        return office.as(actor).post("/decisions/" + slip + "/corrections", correction(reasons));
    }

    private JsonNode correctDeferral(String slip, String missing) {
        var words = correction("It was heard and weighed.");
        words.put("missing", missing);
        return office.as(CHAIR).post("/decisions/" + slip + "/corrections", words).ok();
    }

    private JsonNode show(String number) {
        return office.as(CHAIR).get("/decisions/" + number).ok();
    }

    private List<String> chain(String number) {
        return office.as(CHAIR)
                .get("/decisions/" + number + "/chain")
                .ok()
                .get("items")
                .valueStream()
                .map(DecisionCorrectionModuleTests::number)
                .toList();
    }

    /** The number of the board's latest decision, as the case shows it. */
    private String decisionOf(String board) {
        return office.show(reference)
                .get("reviews")
                .valueStream()
                .filter(review -> review.get("board").asString().equals(board))
                .map(review -> review.get("decision").asString())
                .findFirst()
                .orElseThrow();
    }

    private List<String> lapsed() {
        return history.lapsed(office.today(), "", 1000).stream()
                .map(DecisionHistory.Lapsed::number)
                .toList();
    }

    private static String number(JsonNode decision) {
        return decision.get("number").asString();
    }
}
