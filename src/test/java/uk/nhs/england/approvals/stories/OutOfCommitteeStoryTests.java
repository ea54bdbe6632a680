package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
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
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A board decides between its sittings, and its next sitting ratifies it (rule 4). */
@ServiceTest
class OutOfCommitteeStoryTests {

    private static final Actor CHAIR = Boards.chairOf("TDA");
    private static final Actor SECURITY = Boards.member("TDA", "SECURITY");

    @Autowired private ApplicationContext context;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(context);
    }

    @Test
    void theChairDecidesWhenEverybodyHasReplied() {
        var reference = waiting();
        var sitting = asked(reference);
        assertThat(office.workOf(SECURITY, reference)).contains("Reply: TDA");
        decide(sitting, reference, null)
                .refused(409, "quorum-by-number", "quorum-by-seat", "the-replies-are-in");

        Boards.membersOf("TDA").forEach(member -> vote(member, sitting, "FOR").ok());
        assertThat(office.workOf(SECURITY, reference)).doesNotContain("Reply: TDA");
        assertThat(office.workOf(CHAIR, reference)).contains("Conclude: TDA");
        var decision = decide(sitting, reference, null).ok();
        assertThat(decision.get("basis").asString()).isEqualTo("OUT_OF_COMMITTEE");
        assertThat(office.workOf(CHAIR, reference)).doesNotContain("Conclude: TDA");
    }

    @Test
    void theNextSittingRatifiesIt() {
        var reference = waiting();
        var sitting = asked(reference);
        Boards.membersOf("TDA").forEach(member -> vote(member, sitting, "FOR").ok());
        var number = decide(sitting, reference, null).ok().get("number").asString();
        var next = office.sitting("TDA");
        var verdict = Map.of("sitting", next, "ratified", true, "reasons", "It was unanimous.");
        office.as(CHAIR)
                .post("/decisions/" + number + "/ratification", verdict)
                .refused(409, "the-ratification-is-on-the-agenda");
        office.table(next, CHAIR, number).ok();
        office.as(CHAIR)
                .post("/decisions", office.decision(next, reference, Outcomes.approved()))
                .refused(409, "the-board-decides-once");
        office.as(CHAIR).post("/decisions/" + number + "/ratification", verdict).ok();
        office.as(CHAIR)
                .post("/decisions/" + number + "/ratification", verdict)
                .refused(409, "ratified-once", "the-ratification-is-on-the-agenda");
    }

    @Test
    void whenTheWindowHasPassedTheChairConcludesWithThoseWhoReplied() {
        var reference = waiting();
        var sitting = asked(reference);
        Office.members("TDA", "ARCHITECTURE", "SECURITY", "SERVICE")
                .forEach(member -> vote(member, sitting, "NO_OBJECTION").ok());
        decide(sitting, reference, null).refused(409, "the-replies-are-in");
        office.clock().advance(Duration.ofDays(10));
        decide(sitting, reference, null).ok();
    }

    @Test
    void anAlternateRepliesWhileNoHolderOfTheSeatHas() {
        var alternate = Staff.actor("office.tda.security.alternate", Role.BOARD_MEMBER);
        Boards.alternate("TDA", "SECURITY", alternate, context.getBean(JdbcClient.class));
        var reference = waiting();
        var sitting = asked(reference);
        vote(alternate, sitting, "FOR").ok();
        vote(SECURITY, sitting, "AGAINST").ok();
        vote(alternate, sitting, "FOR").refused(403, "those-who-count-vote");
        Office.members("TDA", "ARCHITECTURE", "SERVICE", "INFRASTRUCTURE")
                .forEach(member -> vote(member, sitting, "FOR").ok());

        var votes = decide(sitting, reference, null).ok().get("votes");

        assertThat(votes.get(SECURITY.person().value()).asString()).isEqualTo("AGAINST");
        assertThat(votes.has(alternate.person().value())).isFalse();
    }

    @Test
    void aQuestionInWritingIsAboutOneVersion() {
        var reference = waiting();
        var sitting = asked(reference);
        var agenda = office.as(CHAIR).get("/sittings/" + sitting + "/agenda-items").ok();
        var item = agenda.get("items").get(0).get("id").asString();
        office.as(CHAIR)
                .post(
                        "/sittings/" + sitting + "/agenda-items/" + item + "/paper",
                        Map.of("leave", "There is a new plan."))
                .refused(409, "one-version-in-writing");
    }

    @Test
    void membersMayBeGivenLonger() {
        var reference = waiting();
        var sitting = asked(reference);
        var until = office.today().plusDays(21);
        var longer = Map.of("until", until.toString(), "reason", "Two are away.");
        office.as(CHAIR).post("/sittings/" + sitting + "/extension", longer).ok();
        office.as(CHAIR)
                .post("/sittings/" + sitting + "/extension", longer)
                .refused(422, "extension-is-longer");
        assertThat(office.as(CHAIR).get("/sittings/" + sitting).ok().get("repliesUntil").asString())
                .isEqualTo(until.toString());
    }

    @Test
    void theChairActsAloneWhenItCannotWaitAndOnlyOutOfCommittee() {
        var reference = waiting();
        var ordinary = office.sitting("TDA");
        decide(ordinary, reference, true).refused(409, "chairs-action-is-out-of-committee");
        office.as(CHAIR).post("/sittings/" + ordinary + "/closing", Map.of()).ok();
        var sitting = asked(reference);
        var decision = decide(sitting, reference, true).ok();
        assertThat(decision.get("basis").asString()).isEqualTo("CHAIRS_ACTION");
    }

    @Test
    void whatIsNotDecidedInWritingIsLeftToASitting() {
        var reference = waiting();
        var sitting = asked(reference);
        office.as(CHAIR)
                .post("/sittings/" + sitting + "/closing", Map.of("adjourned", "It needs a talk."))
                .ok();
        assertThat(office.workOf(SECURITY, reference)).doesNotContain("Reply: TDA");
        office.approve("TDA", reference);
    }

    private String waiting() {
        return office.routed(CaseAnswers.complete().usingCoreIt());
    }

    private String asked(String reference) {
        var question =
                Map.of(
                        "subject",
                        reference,
                        "why",
                        "The contract ends before the next sitting.",
                        "chair",
                        CHAIR.person().value());
        return office.as(Staff.PMO)
                .post("/boards/TDA/out-of-committee", question)
                .ok()
                .get("sitting")
                .asString();
    }

    private Reply vote(Actor member, String sitting, String vote) {
        var agenda = office.as(member).get("/sittings/" + sitting + "/agenda-items").ok();
        var item = agenda.get("items").get(0).get("id").asString();
        return office.as(member)
                .post("/sittings/" + sitting + "/votes", Map.of("item", item, "vote", vote));
    }

    private Reply decide(String sitting, String reference, @Nullable Boolean chairsAction) {
        var body = new HashMap<>(office.decision(sitting, reference, Outcomes.approved()));
        if (chairsAction != null) {
            body.put("chairsAction", chairsAction);
        }
        return office.as(CHAIR).post("/decisions", body);
    }
}
