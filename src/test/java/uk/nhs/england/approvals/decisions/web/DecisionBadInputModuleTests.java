package uk.nhs.england.approvals.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
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
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decisions that may not be made: each is refused with its reason, and nothing has changed. */
@ServiceTest
class DecisionBadInputModuleTests {

    private static final Actor CHAIR = Boards.chairOf("ARB");

    private final Office office;
    private final JdbcClient database;
    private String reference = "";

    DecisionBadInputModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
    }

    @BeforeEach
    void aCaseBeforeTheArb() {
        reference = office.routed(CaseAnswers.complete());
        office.everyConsulteeIsContent(reference);
    }

    @Test
    void nobodyDecidesOnTheirOwnCase() {
        var lead = Staff.actor("office.leading-chair", Role.PROJECT_LEAD, Role.BOARD_MEMBER);
        Boards.seat("ARB", "DATA", lead, database);
        office.edit(leadsWith(lead), Map.of("title", "Written by the chair of the day"));
        submitAndRoute();
        var sitting = office.sitting("ARB", lead, with(lead));

        refused(() -> approve(sitting, lead), 403, "nobody-decides-on-their-own");
    }

    @Test
    void noMemberWithAnInterestDecides() {
        var sitting = office.sitting("ARB");
        office.declareInterest(sitting, reference, CHAIR);

        refused(() -> approve(sitting, CHAIR), 403, "nobody-with-an-interest-decides");
    }

    @Test
    void nothingIsDecidedWithoutQuorumByNumber() {
        var three = Office.members("ARB", "SERVICE", "SECURITY", "IG");
        var sitting = office.sitting("ARB", CHAIR, three);

        refused(() -> approve(sitting, CHAIR), 409, "quorum-by-number");
    }

    @Test
    void nothingIsDecidedWithoutQuorumBySeat() {
        var withoutIg = Office.members("ARB", "SERVICE", "SECURITY", "DATA", "INFRASTRUCTURE");
        var sitting = office.sitting("ARB", CHAIR, withoutIg);

        refused(() -> approve(sitting, CHAIR), 409, "quorum-by-seat");
    }

    @Test
    void recusalsCountAgainstTheQuorum() {
        var sitting = office.sitting("ARB");
        office.declareInterest(sitting, reference, Boards.member("ARB", "SECURITY"));

        refused(() -> approve(sitting, CHAIR), 409, "quorum-by-seat");
    }

    @Test
    void onlyTheChairRecords() {
        var sitting = office.sitting("ARB");

        refused(() -> approve(sitting, Boards.member("ARB", "IG")), 403, "only-the-chair-records");
        refused(() -> approve(sitting, Staff.PMO), 403, "role-may-not");
        refused(() -> approve(sitting, Staff.LEAD), 403, "role-may-not");
    }

    @Test
    void nothingIsDecidedBeforeTheSittingBegins() {
        var sitting = office.sitting("ARB");
        office.clock().advance(Duration.ofMinutes(-1));

        refused(() -> approve(sitting, CHAIR), 409, "sitting-has-begun");
    }

    @Test
    void nothingIsDecidedBeforeTheAttendanceIsTaken() {
        var sitting = office.planned("ARB", CHAIR);
        office.open(sitting, CHAIR);

        refused(
                () -> approve(sitting, CHAIR),
                409,
                "the-chair-is-present",
                "quorum-by-number",
                "quorum-by-seat");
    }

    @Test
    void anOldVersionIsNotDecidedOn() {
        office.decide("ARB", reference, Outcomes.deferred("The exit plan."));
        office.submit(reference);
        var onTheFirst = decision("version", 1);

        refused(() -> send(CHAIR, onTheFirst), 409, "the-version-is-the-latest");
        refused(() -> send(CHAIR, decision("version", 3)), 409, "the-version-is-the-latest");
        refused(() -> send(CHAIR, decision("version", 0)), 422, "min");
    }

    @Test
    void aClosedCaseIsNotDecidedOn() {
        office.decide("ARB", reference, Outcomes.rejected());
        var sitting = office.sitting("ARB");

        refused(() -> approve(sitting, CHAIR), 409, "case-is-open");
    }

    @Test
    void aBoardThatIsNotAskedDoesNotDecide() {
        var sitting = office.sitting("TDA");

        refused(() -> approve(sitting, Boards.chairOf("TDA")), 409, "the-board-is-asked");
    }

    @Test
    void whatDoesNotExistIsNotDecidedOn() {
        refused(() -> send(CHAIR, decision("subject", "BC-1999-0001")), 404, "not-found");
        refused(
                () -> send(CHAIR, decision("sitting", "00000000-0000-4000-8000-000000000000")),
                404,
                "not-found");
        refused(() -> send(CHAIR, decision("sitting", "tomorrow")), 400, "right-type");
    }

    @Test
    void anOutcomeIsOneOfTheFiveAndComplete() {
        refusedOutcome(Map.of("type", "APPROVED_IN_PRINCIPLE"), 400, "right-type", "outcome.type");
        refusedOutcome(Map.of(), 400, "right-type", "outcome.type");
        refusedOutcome(Map.of("type", "DEFERRED"), 422, "not-blank", "outcome.missing");
        refusedOutcome(Outcomes.deferred(" "), 422, "not-blank", "outcome.missing");
        refusedOutcome(Outcomes.approvedIf(List.of()), 422, "not-empty", "outcome.conditions");
        refusedOutcome(
                Map.of("type", "APPROVED", "missing", "Nothing."),
                400,
                "known-field",
                "outcome.missing");
        refused(() -> send(CHAIR, decision("reasons", "")), 422, "not-blank");
    }

    @Test
    void aConditionIsDueAheadAndClosedBySomebodyElseWhoIsKnown() {
        var condition = Outcomes.condition(office.today().minusDays(1));
        condition.put("closer", condition.get("owner"));
        var another = Outcomes.condition(office.today());
        another.put("owner", "nobody.here");

        var reply =
                refused(
                        () ->
                                send(
                                        CHAIR,
                                        decision(
                                                "outcome",
                                                Outcomes.approvedIf(List.of(condition, another)))),
                        422,
                        "condition-due-ahead",
                        "condition-closed-by-another",
                        "person-is-known");
        assertThat(reply.fields())
                .containsExactlyInAnyOrder(
                        "outcome.conditions[0].due",
                        "outcome.conditions[0].closer",
                        "outcome.conditions[1].owner");
    }

    @Test
    void whoOnlyAuditsOwnsNoCondition() {
        var condition = Outcomes.condition(office.today());
        condition.put("owner", "office.auditor");

        var reply =
                refused(
                        () ->
                                send(
                                        CHAIR,
                                        decision(
                                                "outcome",
                                                Outcomes.approvedIf(List.of(condition)))),
                        422,
                        "person-is-known");
        assertThat(reply.fields()).containsExactly("outcome.conditions[0].owner");
    }

    @Test
    void aConditionHasEveryPart() {
        var condition = new HashMap<String, Object>();

        var reply =
                refused(
                        () ->
                                send(
                                        CHAIR,
                                        decision(
                                                "outcome",
                                                Outcomes.approvedIf(List.of(condition)))),
                        422,
                        "not-blank",
                        "not-null",
                        "not-null",
                        "not-null",
                        "not-null");
        assertThat(reply.fields())
                .contains("outcome.conditions[0].owner", "outcome.conditions[0].beforeLive");
    }

    @Test
    void ofTwoChairsAtOnceOneDecides() throws Exception {
        var other = Boards.member("ARB", "IG");
        var one = office.sitting("ARB");
        var another = office.sitting("ARB", other, Boards.membersOf("ARB"));
        var start = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first =
                    threads.submit(
                            () -> {
                                start.await();
                                return approve(one, CHAIR);
                            });
            var second =
                    threads.submit(
                            () -> {
                                start.await();
                                return office.decide(
                                        another, other, reference, Outcomes.rejected());
                            });
            var replies = List.of(first.get(), second.get());
            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 409);
            replies.stream()
                    .filter(reply -> reply.status() == 409)
                    .forEach(
                            reply ->
                                    assertThat(reply.rules())
                                            .containsAnyOf(
                                                    "case-is-open", "the-item-is-on-the-agenda"));
        }
        assertThat(office.as(CHAIR).all("/decisions?subject=" + reference)).hasSize(1);
        assertThat(office.acts(reference)).containsOnlyOnce("DecisionRecorded");
    }

    @Test
    void aDecisionSentTwiceWithOneKeyIsRecordedOnce() {
        var body = decision("reasons", "Enough.");
        var caller = office.as(CHAIR).with("Idempotency-Key", reference);

        var first = caller.post("/decisions", body).ok();
        var second = caller.post("/decisions", body).ok();

        assertThat(second).isEqualTo(first);
        assertThat(office.as(CHAIR).all("/decisions?subject=" + reference)).hasSize(1);
    }

    @Test
    void aDecisionSentTwiceWithTwoKeysIsRefusedTheSecondTime() {
        var body = decision("reasons", "Enough.");
        office.as(CHAIR).with("Idempotency-Key", reference + "-1").post("/decisions", body).ok();

        refused(
                () ->
                        office.as(CHAIR)
                                .with("Idempotency-Key", reference + "-2")
                                .post("/decisions", body),
                409,
                "case-is-open");
    }

    private void refusedOutcome(
            Map<String, Object> outcome, int status, String rule, String field) {
        var reply = refused(() -> send(CHAIR, decision("outcome", outcome)), status, rule);
        assertThat(reply.fields()).containsExactly(field);
    }

    /** Refused so, with the case and its history as they were. */
    private Reply refused(Supplier<Reply> act, int status, String... rules) {
        var before = office.show(reference);
        var acts = office.acts(reference);
        var reply = act.get().refused(status, rules);
        assertThat(office.show(reference)).isEqualTo(before);
        assertThat(office.acts(reference)).isEqualTo(acts);
        return reply;
    }

    private Reply approve(String sitting, Actor chair) {
        return office.decide(sitting, chair, reference, Outcomes.approved());
    }

    private Reply send(Actor chair, Map<String, Object> decision) {
        return office.as(chair).post("/decisions", decision);
    }

    /** An approval by a quorate sitting, but for this. */
    private Map<String, Object> decision(String field, Object value) {
        var decision =
                new HashMap<>(
                        office.decision(office.sitting("ARB"), reference, Outcomes.approved()));
        decision.put(field, value);
        return decision;
    }

    private String leadsWith(Actor coAuthor) {
        reference = office.begin(CaseAnswers.complete());
        office.edit(reference, Map.of("coAuthors", List.of(coAuthor.person().value())));
        return reference;
    }

    private void submitAndRoute() {
        office.submit(reference);
        office.confirmRoute(reference);
        office.everyConsulteeIsContent(reference);
    }

    private static List<Actor> with(Actor another) {
        return Stream.concat(Boards.membersOf("ARB").stream(), Stream.of(another)).toList();
    }
}
