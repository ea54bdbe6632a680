package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.consultations.Specialists;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What the ARB may decide while consultees object, are silent, or are asked anew. */
@ServiceTest
class WeighingResponsesStoryTests {

    private static final String SECURITY = "IT_SECURITY";

    private final Office office;
    private final JdbcClient database;

    WeighingResponsesStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
    }

    @Test
    void anAnswerThatTheConsulteeDoesNotAcceptLeavesOnlyAConditionalApproval() {
        var reference = office.routed(CaseAnswers.complete());
        office.everyConsulteeIsContent(reference);
        object(reference);
        answer(reference).ok();
        answer(reference).refused(409, "an-objection-is-open");
        object(reference);

        approve(reference).refused(409, "objections-are-answered");
        assertThat(office.standing(reference)).isEqualTo("IN_REVIEW");
        var condition = Outcomes.condition(office.today().plusDays(10));
        office.decide("ARB", reference, Outcomes.approvedIf(List.of(condition)));
        assertThat(office.standing(reference)).isEqualTo("APPROVED_WITH_CONDITIONS");
        answer(reference).refused(409, "case-is-open");
    }

    @Test
    void onlyTheAuthorsAnswerAnObjection() {
        var reference = office.routed(CaseAnswers.complete());
        object(reference);

        answer(reference, Staff.OUTSIDER).refused(403, "by-its-authors");
        answer(reference, Staff.PMO).refused(403, "by-its-authors");
        answer(reference, Specialists.of(SECURITY)).refused(403, "role-may-not");
        answer(reference, Staff.CO_AUTHOR).ok();
    }

    @Test
    void onARouteThatThePmoMadeShorterNobodyElseIsWaitedFor() {
        var reference = office.submitted(CaseAnswers.complete());
        office.overrideRoute(reference, "All of them have seen it before.", "ARB").ok();

        assertThat(office.consultations(reference)).isEmpty();
        approve(reference).ok();
    }

    @Test
    void whoeverThePmoAddsToARouteIsWaitedForWhenMandatory() {
        var reference = office.submitted(CaseAnswers.complete());
        office.overrideRoute(reference, "All of them have seen it before.", "ARB").ok();
        ask(reference, "ACCESSIBILITY");
        ask(reference, "CLINICAL_SAFETY");

        var refused = approve(reference).refused(409, "consultees-have-responded");

        assertThat(refused.reasons().getFirst())
                .contains("CLINICAL_SAFETY")
                .doesNotContain("ACCESSIBILITY");
        office.respond(reference, "CLINICAL_SAFETY", "NOT_CONCERNED", "No clinical use.").ok();
        approve(reference).ok();
        assertThat(standing(reference, "ACCESSIBILITY")).isEqualTo("LAPSED");
        office.respond(reference, "ACCESSIBILITY", "CONTENT", null).refused(409, "case-is-open");
    }

    @Test
    void pointsAreLookedAtAgainInANewVersionBeforeAnApproval() {
        var reference = office.routed(CaseAnswers.complete());
        office.everyConsulteeIsContent(reference);
        office.respond(reference, SECURITY, "CONTENT_WITH_POINTS", "Name the test.").ok();
        office.decide("ARB", reference, Outcomes.deferred("The test."));
        office.submit(reference);

        approve(reference).refused(409, "consultees-have-responded");
        assertThat(steps(reference)).containsExactly("ASKED", "RESPONDED", "RESPONDED", "ASKED");
        office.respond(reference, SECURITY, "CONTENT", null).ok();
        approve(reference).ok();
    }

    @Test
    void aResponseWrittenAboutTheVersionBeforeIsNotTakenForOneAboutTheNew() {
        var reference = office.routed(CaseAnswers.complete());
        var path = path(reference);
        var caller = office.as(Specialists.of(SECURITY));
        var havingReadTheFirst = caller.having(caller.get(path));
        office.decide("ARB", reference, Outcomes.deferred("The test."));
        office.submit(reference);

        havingReadTheFirst
                .post(path + "/response", Map.of("kind", "CONTENT"))
                .refused(412, "if-match-stale");

        assertThat(shown(reference).get("version").asInt()).isEqualTo(2);
        office.respond(reference, SECURITY, "CONTENT", null).ok();
        assertThat(shown(reference).get("history").get(2).get("version").asInt()).isEqualTo(2);
    }

    @Test
    void timeIsGivenToNobodyWhoHasResponded() {
        var reference = office.routed(CaseAnswers.complete());
        office.respond(reference, SECURITY, "CONTENT", null).ok();

        extend(reference, "2026-09-30").refused(409, "a-response-is-awaited");
    }

    @Test
    void timeGivenWhileOverdueLiesAhead() {
        var reference = office.routed(CaseAnswers.complete());
        office.clock().advance(Duration.ofDays(20));

        extend(reference, "2026-09-18").refused(422, "an-extension-is-ahead");
        extend(reference, "2026-09-22").ok();
        assertThat(standing(reference, SECURITY)).isEqualTo("AWAITED");
        assertThat(shown(reference).get("workingDaysLate").asInt()).isZero();
    }

    @Test
    void sixtyWorkingDaysAreThoseOfTheCalendar() {
        office.clock().advance(Duration.ofDays(100));
        var reference = office.routed(CaseAnswers.complete());

        extend(reference, "2027-03-11").refused(422, "an-extension-ends");
        extend(reference, "2027-03-10").ok();
    }

    @Test
    void theQueueIsReadPageByPageFirstDueFirstAndWithoutWhatOneMayNotSee() {
        var member = Staff.actor("weighing.safety", Role.CONSULTEE);
        Specialists.join("CLINICAL_SAFETY", member, database);
        var mine = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var reference = office.routed(CaseAnswers.complete());
            ask(reference, "CLINICAL_SAFETY");
            mine.add(reference);
            office.clock().advance(Duration.ofDays(i % 2 * 7));
        }
        var hidden = office.begin(CaseAnswers.complete(), "OFFICIAL_SENSITIVE");
        office.submit(hidden);
        office.confirmRoute(hidden);

        var pages = pages(member, "/consultations?limit=2");
        var all = pages.stream().flatMap(List::stream).toList();
        assertThat(pages).allSatisfy(page -> assertThat(page.size()).isLessThanOrEqualTo(2));
        assertThat(all).extracting(one -> one.get("due").asString()).isSorted();
        var keys = all.stream().map(one -> key(one)).toList();
        assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
        assertThat(keys)
                .containsAll(mine.stream().map(one -> one + "/CLINICAL_SAFETY").toList())
                .noneMatch(key -> key.startsWith(hidden));
        assertThat(pages(Staff.PMO, "/consultations?limit=100&consultee=IT_SECURITY"))
                .anyMatch(page -> page.toString().contains(hidden));
    }

    private List<List<JsonNode>> pages(Actor actor, String first) {
        var pages = new ArrayList<List<JsonNode>>();
        var next = first;
        while (next != null) {
            var page = office.as(actor).get(next);
            pages.add(page.ok().get("items").valueStream().toList());
            next = page.next();
        }
        return pages;
    }

    private static String key(JsonNode one) {
        return one.get("reference").asString() + "/" + one.get("consultee").asString();
    }

    private void object(String reference) {
        office.respond(reference, SECURITY, "OBJECTION", "It is not tested.").ok();
    }

    private Reply answer(String reference) {
        return answer(reference, Staff.LEAD);
    }

    private Reply answer(String reference, Actor actor) {
        return office.as(actor)
                .with("If-Match", "*")
                .post(path(reference) + "/objection-answer", Map.of("words", "It will be."));
    }

    private Reply extend(String reference, String until) {
        return office.as(Staff.PMO)
                .post(
                        path(reference) + "/extension",
                        Map.of("until", until, "reason", "The report is late."));
    }

    private void ask(String reference, String consultee) {
        office.as(Staff.PMO)
                .post(
                        Office.of(reference) + "/consultations",
                        Map.of("consultee", consultee, "reason", "For the test."))
                .ok();
    }

    private Reply approve(String reference) {
        return office.decide(
                office.sitting("ARB"), Boards.chairOf("ARB"), reference, Outcomes.approved());
    }

    private JsonNode shown(String reference) {
        return office.as(Staff.PMO).get(path(reference)).ok();
    }

    private List<String> steps(String reference) {
        return shown(reference)
                .get("history")
                .valueStream()
                .map(step -> step.get("step").asString())
                .toList();
    }

    private String standing(String reference, String consultee) {
        return office.as(Staff.PMO)
                .get(Office.of(reference) + "/consultations/" + consultee)
                .ok()
                .get("standing")
                .asString();
    }

    private static String path(String reference) {
        return Office.of(reference) + "/consultations/" + SECURITY;
    }
}
