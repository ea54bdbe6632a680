package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.consultations.Specialists;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Consultees are asked beside the boards, and what they say is weighed before an approval. */
@ServiceTest
class ConsultationStoryTests {

    private static final String SECURITY = "IT_SECURITY";

    private final Office office;

    ConsultationStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
    }

    @Test
    void eachConsulteeOnTheRouteIsAskedBesideTheBoards() {
        var reference = office.routed(CaseAnswers.complete());

        assertThat(office.consultations(reference))
                .extracting(one -> one.get("consultee").asString())
                .containsExactly(
                        "COMMERCIAL",
                        "FINANCE",
                        "INFORMATION_GOVERNANCE",
                        SECURITY,
                        "SERVICE_MANAGEMENT");
        assertThat(office.workOf(Specialists.of(SECURITY), reference)).containsExactly("Respond");
        assertThat(office.workOf(Boards.chairOf("ARB"), reference))
                .containsExactly("Decide at a sitting: ARB");
        var asked = asked(reference, SECURITY);
        assertThat(asked.get("due").asString()).isEqualTo("2026-09-16");
        assertThat(asked.get("mandatory").asBoolean()).isTrue();
        assertThat(asked.get("history").get(0).get("words").asString()).isNotBlank();
    }

    @Test
    void theArbApprovesWithoutConditionsOnceEverybodyHasRespondedAndObjectionsAreAnswered() {
        var reference = office.routed(CaseAnswers.complete());
        var refused = approve(reference).refused(409, "consultees-have-responded");
        assertThat(refused.reasons().getFirst()).contains(SECURITY, "FINANCE");

        office.respond(reference, SECURITY, "OBJECTION", "It is not tested.").ok();
        office.everyConsulteeIsContent(reference);
        approve(reference).refused(409, "objections-are-answered");
        answer(reference, SECURITY).ok();

        approve(reference).ok();
        assertThat(office.standing(reference)).isEqualTo("APPROVED");
    }

    @Test
    void otherOutcomesNeedNoResponse() {
        var condition = Outcomes.condition(office.today().plusDays(10));
        for (var outcome :
                List.of(
                        Outcomes.approvedIf(List.of(condition)),
                        Outcomes.rejected(),
                        Outcomes.deferred("A successor."),
                        Outcomes.referredTo("TDA"))) {
            office.decide("ARB", office.routed(CaseAnswers.complete()), outcome);
        }
    }

    @Test
    void anOpeningBoardNeedsNoResponse() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt());

        office.approve("TDA", reference);

        assertThat(office.waits(reference)).containsExactly("Decide at a sitting: ARB");
    }

    @Test
    void ofTwoWhoRespondAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var reference = office.routed(CaseAnswers.complete());
        var path = Office.of(reference) + "/consultations/" + SECURITY;
        var caller = office.as(Specialists.of(SECURITY));
        var having = caller.having(caller.get(path));

        Callable<Reply> content = () -> having.post(path + "/response", Map.of("kind", "CONTENT"));
        Callable<Reply> objection =
                () ->
                        having.post(
                                path + "/response",
                                Map.of("kind", "OBJECTION", "words", "It is not tested."));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var replies = threads.invokeAll(List.of(content, objection));
            assertThat(List.of(replies.get(0).get().status(), replies.get(1).get().status()))
                    .containsExactlyInAnyOrder(200, 412);
        }
        assertThat(asked(reference, SECURITY).get("history")).hasSize(2);
    }

    @Test
    void aResponseAfterTheCaseIsClosedIsRefused() {
        var reference = office.routed(CaseAnswers.complete());
        office.decide("ARB", reference, Outcomes.rejected());

        office.respond(reference, SECURITY, "CONTENT", null).refused(409, "case-is-open");
        assertThat(asked(reference, SECURITY).get("standing").asString()).isEqualTo("LAPSED");
    }

    @Test
    void aLateResponseCountsAndIsShownAsLate() {
        var reference = office.routed(CaseAnswers.complete());
        office.clock().advance(Duration.ofDays(16));
        assertThat(queue("?consultee=IT_SECURITY&overdue=true")).contains(reference);

        office.respond(reference, SECURITY, "CONTENT", null).ok();

        assertThat(asked(reference, SECURITY).get("workingDaysLate").asInt()).isEqualTo(2);
        assertThat(queue("?consultee=IT_SECURITY")).doesNotContain(reference);
    }

    @Test
    void aWiderRouteByANewVersionAsksThoseItAdds() {
        var reference = office.routed(CaseAnswers.complete());
        office.everyConsulteeIsContent(reference);
        office.decide("ARB", reference, Outcomes.deferred("Who will use it."));
        office.edit(
                reference,
                Map.of("answers", Map.of("digital", Map.of("publicDigitalService", true))));

        office.submit(reference);

        assertThat(office.consultations(reference))
                .filteredOn(one -> one.get("standing").asString().equals("AWAITED"))
                .extracting(one -> one.get("consultee").asString())
                .containsExactly("ACCESSIBILITY");
    }

    @Test
    void thePmoAsksAConsulteeThatTheRouteDidNotName() {
        var reference = office.routed(CaseAnswers.complete());

        ask(reference, "CLINICAL_SAFETY").ok();

        ask(reference, "CLINICAL_SAFETY").refused(409, "consultee-is-asked-once");
        ask(reference, "ORACLE").refused(422, "consultee-is-known");
        assertThat(office.workOf(Specialists.of("CLINICAL_SAFETY"), reference)).hasSize(1);
        approve(reference).refused(409, "consultees-have-responded");
    }

    @Test
    void aRouteNamesOnlyConsulteesThatThereAre() {
        var reference = office.submitted(CaseAnswers.complete());
        var route =
                Map.of(
                        "confirmed",
                        false,
                        "kind",
                        "BOARDS",
                        "boards",
                        List.of(Map.of("code", "ARB", "reason", "It is new.")),
                        "consultees",
                        List.of(Map.of("code", "ORACLE", "reason", "It knows.")),
                        "reason",
                        "For the test.");

        office.decideRoute(reference, route).refused(422, "consultee-is-known");
        assertThat(office.standing(reference)).isEqualTo("SUBMITTED");
    }

    @Test
    void aSensitiveCaseIsOpenToTheConsulteesOnItsRouteAndToNoOthers() {
        var reference = office.begin(CaseAnswers.complete(), "OFFICIAL_SENSITIVE");
        office.submit(reference);
        office.confirmRoute(reference);

        office.read(reference, Specialists.of(SECURITY)).ok();
        var outsider = Specialists.of("CLINICAL_SAFETY");
        office.read(reference, outsider).refused(404, "not-found");
        office.as(outsider).get(Office.of(reference) + "/consultations").refused(404, "not-found");
        assertThat(office.as(outsider).all("/consultations").toString()).doesNotContain(reference);

        ask(reference, "CLINICAL_SAFETY").ok();
        office.read(reference, outsider).ok();
    }

    @Test
    void onlyWhoAnswersForTheConsulteeResponds() {
        var reference = office.routed(CaseAnswers.complete());

        as(Staff.LEAD, reference).refused(403, "role-may-not");
        as(Specialists.of("FINANCE"), reference).refused(403, "a-member-responds");
    }

    private Reply as(Actor actor, String reference) {
        return office.as(actor)
                .with("If-Match", "*")
                .post(
                        Office.of(reference) + "/consultations/" + SECURITY + "/response",
                        Map.of("kind", "CONTENT"));
    }

    private Reply approve(String reference) {
        return office.decide(
                office.sitting("ARB"), Boards.chairOf("ARB"), reference, Outcomes.approved());
    }

    private Reply answer(String reference, String consultee) {
        return office.as(Staff.LEAD)
                .with("If-Match", "*")
                .post(
                        Office.of(reference) + "/consultations/" + consultee + "/objection-answer",
                        Map.of("words", "It will be tested."));
    }

    private Reply ask(String reference, String consultee) {
        return office.as(Staff.PMO)
                .post(
                        Office.of(reference) + "/consultations",
                        Map.of("consultee", consultee, "reason", "Clinicians use it."));
    }

    private JsonNode asked(String reference, String consultee) {
        return office.as(Staff.PMO).get(Office.of(reference) + "/consultations/" + consultee).ok();
    }

    private List<String> queue(String filter) {
        return office.as(Specialists.of(SECURITY)).all("/consultations" + filter).stream()
                .map(one -> one.get("reference").asString())
                .toList();
    }
}
