package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
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

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Nobody with an interest in a case, and nobody who wrote it, speaks for a consultee (rule 5). */
@ServiceTest
class ConsulteeInterestStoryTests {

    private static final String SECURITY = "IT_SECURITY";
    private static final Actor NADIA = Staff.actor("interest.nadia", Role.CONSULTEE);
    private static final Actor OTHER = Staff.actor("interest.other", Role.CONSULTEE);

    private final Office office;
    private final JdbcClient database;
    private String reference = "";

    ConsulteeInterestStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        Specialists.join(SECURITY, NADIA, database);
        Specialists.join(SECURITY, OTHER, database);
    }

    @BeforeEach
    void aCaseAboutWhichSecurityIsAsked() {
        reference = office.routed(CaseAnswers.complete());
    }

    @Test
    void whoDeclaredAnInterestDoesNotRespondAndOthersOfTheConsulteeMay() {
        declare(NADIA).ok();

        respond(NADIA).refused(403, "nobody-with-an-interest-responds");
        extend(NADIA).refused(403, "extended-by-the-consultee-or-the-pmo");
        assertThat(standing()).isEqualTo("AWAITED");
        extend(OTHER).ok();
        respond(OTHER).ok();
        assertThat(standing()).isEqualTo("RESPONDED");
    }

    @Test
    void whoMayNotRespondIsNotAskedToInTheirWork() {
        var author = Staff.actor(Staff.LEAD.person().value(), Role.PROJECT_LEAD, Role.CONSULTEE);
        Specialists.join(SECURITY, author, database);
        assertThat(office.workOf(NADIA, reference)).containsExactly("Respond");

        declare(NADIA).ok();

        assertThat(office.workOf(NADIA, reference)).isEmpty();
        assertThat(office.workOf(author, reference)).isEmpty();
        assertThat(office.workOf(OTHER, reference)).containsExactly("Respond");
        leave(author);
    }

    @Test
    void whatAnInterestedPersonSaidBeforeIsNotReplacedByThem() {
        respond(NADIA).ok();
        declare(NADIA).ok();

        respond(NADIA).refused(403, "nobody-with-an-interest-responds");
        respond(OTHER).ok();
    }

    @Test
    void anInterestInOneCaseIsNoneInAnother() {
        declare(NADIA).ok();
        reference = office.routed(CaseAnswers.complete());

        respond(NADIA).ok();
    }

    @Test
    void anInterestIsOnTheRecordWithoutItsNature() {
        declare(NADIA).ok();

        var act = office.history(reference).getLast();
        assertThat(act.get("event").asString()).isEqualTo("InterestDeclared");
        assertThat(act.get("actor").asString()).isEqualTo("interest.nadia");
        assertThat(act.toString()).doesNotContain("supplier");
        var shown = interests(Boards.chairOf("ARB")).getFirst();
        assertThat(shown.get("person").asString()).isEqualTo("interest.nadia");
        assertThat(shown.get("nature").asString()).contains("supplier");
        list(Staff.LEAD).refused(403, "role-may-not");
    }

    @Test
    void anInterestCountsOnABoardToo() {
        var both = Boards.member("ARB", "IG");
        var asConsultee = Staff.actor(both.person().value(), Role.CONSULTEE);
        Specialists.join(SECURITY, asConsultee, database);
        declare(asConsultee).ok();
        office.everyConsulteeIsContent(reference);

        var refused =
                office.decide(
                        office.sitting("ARB"),
                        Boards.chairOf("ARB"),
                        reference,
                        Outcomes.approved());

        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
        assertThat(refused.reasons().toString()).contains("Information governance");
        leave(asConsultee);
    }

    @Test
    void anInterestDeclaredAtASittingCountsForAConsulteeToo() {
        var both = Boards.member("ARB", "DATA");
        var asConsultee = Staff.actor(both.person().value(), Role.CONSULTEE);
        Specialists.join(SECURITY, asConsultee, database);
        office.declareInterest(office.sitting("ARB"), reference, both);

        respond(asConsultee).refused(403, "nobody-with-an-interest-responds");
        leave(asConsultee);
    }

    @Test
    void anInterestDeclaredByMistakeIsWithdrawnByThePmoAndStaysOnTheRecord() {
        declare(NADIA).ok();
        declare(NADIA).refused(409, "interest-declared-once");

        withdraw(Staff.PMO).ok();

        var shown = interests(Staff.AUDITOR).getFirst();
        assertThat(shown.get("withdrawnBy").asString()).isEqualTo("office.pmo");
        assertThat(shown.get("withdrawal").asString()).isEqualTo("Meant for another case.");
        assertThat(withdraw(Staff.PMO).status()).isEqualTo(404);
        respond(NADIA).ok();
        declare(NADIA).ok();
        assertThat(interests(Staff.AUDITOR)).hasSize(2);
        respond(NADIA).refused(403, "nobody-with-an-interest-responds");
        assertThat(office.acts(reference))
                .containsSubsequence("InterestDeclared", "InterestWithdrawn", "InterestDeclared");
    }

    @Test
    void nobodyClearsThemself() {
        var pmo = Staff.actor("interest.pmo", Role.PMO, Role.CONSULTEE);
        Specialists.join(SECURITY, pmo, database);
        declare(pmo).ok();

        office.as(pmo)
                .post(path() + "/withdrawals", withdrawal(pmo))
                .refused(403, "nobody-clears-themself");
        office.as(NADIA)
                .post(path() + "/withdrawals", withdrawal(pmo))
                .refused(403, "role-may-not");
        respond(pmo).refused(403, "nobody-with-an-interest-responds");
    }

    @Test
    void ofTwoDeclarationsAtOnceOneIsKept() throws Exception {
        Callable<Reply> act = () -> declare(NADIA);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var replies = threads.invokeAll(List.of(act, act));
            assertThat(List.of(replies.get(0).get().status(), replies.get(1).get().status()))
                    .containsExactlyInAnyOrder(204, 409);
        }
        assertThat(interests(Staff.PMO)).hasSize(1);
    }

    @Test
    void onlyWhoIsAskedDeclaresAnInterestHere() {
        declare(Specialists.of("FINANCE")).refused(403, "members-declare-interests");
        assertThat(
                        office.as(Specialists.of("CLINICAL_SAFETY"))
                                .post(
                                        Office.of(reference)
                                                + "/consultations/CLINICAL_SAFETY/interests",
                                        Map.of("nature", "Mine."))
                                .status())
                .isEqualTo(404);
        office.withdraw(reference);
        declare(NADIA).refused(409, "case-is-open");
        assertThat(interests(Staff.PMO)).isEmpty();
    }

    @Test
    void whatIsNoInterestIsRefused() {
        for (var body : List.of("{}", "{\"nature\": null}", "{\"nature\": \" \"}")) {
            assertThat(office.as(NADIA).post(interest(), body).status()).isEqualTo(422);
        }
        assertThat(office.as(NADIA).post(interest(), "{\"nature\": 1}").status()).isEqualTo(400);
        assertThat(interests(Staff.PMO)).isEmpty();
    }

    @Test
    void theInterestsInASensitiveCaseAreForItsReaders() {
        var sensitive = office.begin(CaseAnswers.complete(), "OFFICIAL_SENSITIVE");
        office.submit(sensitive);
        office.confirmRoute(sensitive);
        reference = sensitive;
        declare(NADIA).ok();

        list(Specialists.of("CLINICAL_SAFETY")).refused(404, "not-found");
        declare(Specialists.of("CLINICAL_SAFETY")).refused(404, "not-found");
        assertThat(interests(NADIA)).hasSize(1);
    }

    @Test
    void anAuthorNeverRespondsToTheirOwnCase() {
        for (var author : List.of(Staff.LEAD, Staff.CO_AUTHOR)) {
            var specialist =
                    Staff.actor(author.person().value(), Role.PROJECT_LEAD, Role.CONSULTEE);
            Specialists.join(SECURITY, specialist, database);

            respond(specialist).refused(403, "nobody-responds-on-their-own");
            extend(specialist).refused(403, "extended-by-the-consultee-or-the-pmo");
            leave(specialist);
        }
        assertThat(standing()).isEqualTo("AWAITED");
    }

    @Test
    void whoeverBecomesACoAuthorLaterDoesNotRespondEither() {
        var specialist = Staff.actor("interest.later", Role.PROJECT_LEAD, Role.CONSULTEE);
        Specialists.join(SECURITY, specialist, database);
        office.decide("ARB", reference, Outcomes.deferred("Who will run it."));
        office.edit(
                reference,
                Map.of("coAuthors", List.of(Staff.CO_AUTHOR.person().value(), "interest.later")));

        respond(specialist).refused(403, "nobody-responds-on-their-own");
    }

    private Reply declare(Actor member) {
        return office.as(member)
                .post(interest(), Map.of("nature", "My partner works for the supplier."));
    }

    private Reply respond(Actor member) {
        return office.as(member)
                .with("If-Match", "*")
                .post(consultation() + "/response", Map.of("kind", "CONTENT"));
    }

    private Reply extend(Actor member) {
        return office.as(member)
                .post(
                        consultation() + "/extension",
                        Map.of("until", "2026-09-23", "reason", "It is late."));
    }

    private Reply withdraw(Actor actor) {
        return office.as(actor).post(path() + "/withdrawals", withdrawal(NADIA));
    }

    private static Map<String, String> withdrawal(Actor of) {
        return Map.of("person", of.person().value(), "reason", "Meant for another case.");
    }

    private void leave(Actor member) {
        database.sql(
                        "update consultations_member set valid_to = '2026-09-02'"
                                + " where consultee = ? and person = ?")
                .params(SECURITY, member.person().value())
                .update();
    }

    private Reply list(Actor reader) {
        return office.as(reader).get(path());
    }

    private List<JsonNode> interests(Actor reader) {
        return list(reader).ok().get("items").valueStream().toList();
    }

    private String standing() {
        return office.as(Staff.PMO).get(consultation()).ok().get("standing").asString();
    }

    private String path() {
        return Office.of(reference) + "/interests";
    }

    private String interest() {
        return consultation() + "/interests";
    }

    private String consultation() {
        return Office.of(reference) + "/consultations/" + SECURITY;
    }
}
