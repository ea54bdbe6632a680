package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** What a sitting leaves behind, and what its chair reads before it. */
@ServiceTest
class MinutesStoryTests {

    private static final Actor CHAIR = Boards.chairOf("TDA");
    private static final Actor SECURITY = Boards.member("TDA", "SECURITY");

    @Autowired private ApplicationContext context;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(context);
    }

    @Test
    void minutesAreDraftedFromWhatHappenedAndFixedWhenALaterSittingAgreesThem() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt());
        var sitting = office.sitting("TDA");
        office.as(SECURITY).get(minutes(sitting)).refused(404, "not-found");
        var number =
                office.decide(sitting, CHAIR, reference, Outcomes.approved())
                        .ok()
                        .get("number")
                        .asString();
        close(sitting);

        assertThat(text(sitting, SECURITY))
                .contains("Draft; members comment until 9 September 2026")
                .contains(reference)
                .contains(number)
                .contains("It was heard and weighed.");
        comment(sitting, SECURITY, "I left before the second item.");
        office.as(Staff.LEAD)
                .post(minutes(sitting) + "/comments", Map.of("words", "Nice."))
                .refused(403, "role-may-not");
        assertThat(text(sitting, SECURITY)).contains("I left before the second item.");

        office.clock().advance(Duration.ofDays(7));
        var later = office.sitting("TDA");
        agree(sitting, sitting)
                .refused(409, "minutes-agreed-at-a-later-sitting", "sitting-is-not-over");
        agree(sitting, later).ok();
        agree(sitting, later).refused(409, "minutes-are-agreed-once");
        var fixed = text(sitting, SECURITY);
        assertThat(fixed).contains("Agreed on 9 September 2026").contains("She left early.");
        assertThat(office.as(CHAIR).get("/sittings/" + sitting).ok().get("state").asString())
                .isEqualTo("MINUTES_AGREED");
        assertThat(text(sitting, SECURITY)).isEqualTo(fixed);
    }

    @Test
    void membersAreAskedForCommentsAndThenForAgreement() {
        var sitting = office.sitting("TDA");
        close(sitting);
        assertThat(office.workOf(SECURITY, sitting)).containsExactly("Comment on the minutes: TDA");
    }

    @Test
    void anActionIsCarriedOverUntilItIsDone() {
        var sitting = office.sitting("TDA");
        var action =
                office.as(CHAIR)
                        .post(
                                "/sittings/" + sitting + "/actions",
                                Map.of(
                                        "words",
                                        "Ask for the exit plan.",
                                        "owner",
                                        Staff.LEAD.person().value(),
                                        "due",
                                        office.today().plusDays(3).toString()))
                        .ok()
                        .get("number")
                        .asString();
        close(sitting);
        office.clock().advance(Duration.ofDays(7));
        var later = office.sitting("TDA");
        close(later);
        assertThat(text(later, SECURITY)).contains(action).contains("Carried over");

        var done = Map.of("outcome", "It is on file.");
        office.as(Staff.CO_AUTHOR)
                .post("/actions/" + action + "/completion", done)
                .refused(403, "the-owner-completes-an-action");
        office.as(Staff.LEAD).post("/actions/" + action + "/completion", done).ok();
        office.as(Staff.LEAD)
                .post("/actions/" + action + "/completion", done)
                .refused(409, "action-is-done-once");
        office.clock().advance(Duration.ofDays(7));
        var last = office.sitting("TDA");
        close(last);
        assertThat(text(last, SECURITY)).doesNotContain(action);
    }

    @Test
    void whoTakesTheChairSeesContestedItemsInterestsQuorumAndTime() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt());
        office.decide("TDA", reference, Outcomes.deferred("The exit plan."));
        office.submit(reference);
        var sitting = office.planned("TDA", CHAIR);
        office.as(Staff.PMO)
                .post("/sittings/" + sitting + "/agenda-items", Map.of("subject", reference))
                .ok();
        office.declareInterest(sitting, reference, SECURITY);
        office.as(CHAIR)
                .put(
                        "/sittings/" + sitting + "/replies/" + CHAIR.person(),
                        Map.of("reply", "COMING"))
                .ok();
        office.as(CHAIR).post("/sittings/" + sitting + "/freeze", null).ok();

        var brief = office.as(CHAIR).get("/sittings/" + sitting + "/hand-over").ok();
        assertThat(brief.get("contested").get(0).get("why").toString()).contains("was a deferral");
        assertThat(brief.get("interests").get(reference).toString())
                .contains(SECURITY.person().value());
        assertThat(brief.get("quorum").get("certain").asBoolean()).isFalse();
        assertThat(brief.get("quorum").get("atRisk").get(0).asString()).isEqualTo(reference);
        assertThat(brief.get("time").get("planned").asInt()).isEqualTo(20);
        assertThat(brief.get("pack").get("fingerprint").asString()).matches("[0-9a-f]{64}");
    }

    @Test
    void itIsMeasuredWhetherABoardAltersAnything() {
        var today = office.today();
        var path = "/boards/TDA/effectiveness?from=" + today + "&until=" + today;
        var before = office.as(Staff.PMO).get(path).ok();
        office.approve("TDA", office.routed(CaseAnswers.complete().usingCoreIt()));
        office.decide(
                "TDA",
                office.routed(CaseAnswers.complete().usingCoreIt()),
                Outcomes.deferred("The exit plan."));
        var after = office.as(Staff.PMO).get(path).ok();
        assertThat(after.get("decided").asInt() - before.get("decided").asInt()).isEqualTo(2);
        assertThat(after.get("sentBack").asInt() - before.get("sentBack").asInt()).isEqualTo(1);
    }

    private void close(String sitting) {
        office.as(CHAIR).post("/sittings/" + sitting + "/closing", Map.of()).ok();
    }

    private void comment(String sitting, Actor member, String words) {
        office.as(member).post(minutes(sitting) + "/comments", Map.of("words", words)).ok();
    }

    private Reply agree(String sitting, String later) {
        return office.as(CHAIR)
                .post(
                        minutes(sitting) + "/agreement",
                        Map.of("at", later, "corrections", "She left early."));
    }

    private String text(String sitting, Actor reader) {
        var response = office.as(reader).fetch(minutes(sitting) + "?format=MARKDOWN");
        assertThat(response.getStatus()).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String minutes(String sitting) {
        return "/sittings/" + sitting + "/minutes";
    }
}
