package uk.nhs.england.approvals.workflow;

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
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a sitting does not ratify stands no longer: the board decides again (rule 4). */
@ServiceTest
class NotRatifiedModuleTests {

    private static final Actor TDA = Boards.chairOf("TDA");
    private static final Actor ARB = Boards.chairOf("ARB");

    @Autowired private ApplicationContext context;
    @Autowired private ProcessesFollowCases processes;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(context);
    }

    @Test
    void theBoardDecidesAgainAndTheConditionsLapse() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt());
        var conditions = List.of(Outcomes.condition(office.today().plusDays(60)));
        var number = inWriting("TDA", reference, Outcomes.approvedIf(conditions));
        assertThat(office.waits(reference)).noneMatch(wait -> wait.endsWith(": TDA"));

        notRatified("TDA", reference, number);

        assertThat(office.waits(reference)).contains("Decide at a sitting: TDA");
        assertThat(office.condition(number + "-C1").get("state").asString()).isEqualTo("LAPSED");
        var again = office.decide("TDA", reference, Outcomes.approved());
        var chain = office.as(TDA).get("/decisions/" + number).ok();
        assertThat(chain.get("supersededBy").asString()).isEqualTo(again);
        assertThat(office.acts(reference)).contains("ReturnedToBoard");
        agrees(reference);
    }

    @Test
    void aCaseThatWasApprovedIsOpenAgain() {
        var reference = office.routed(CaseAnswers.complete());
        office.everyConsulteeIsContent(reference);
        var number = inWriting("ARB", reference, Outcomes.approved());
        assertThat(office.standing(reference)).isEqualTo("APPROVED");

        notRatified("ARB", reference, number);

        assertThat(office.standing(reference)).isEqualTo("IN_REVIEW");
        assertThat(office.workOf(ARB, reference)).contains("Decide at a sitting: ARB");
        office.decide("ARB", reference, Outcomes.rejected());
        assertThat(office.standing(reference)).isEqualTo("REJECTED");
        agrees(reference);
    }

    @Test
    void whatASittingHasDecidedAnewNeedsNoRatification() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt());
        var number = inWriting("TDA", reference, Outcomes.deferred("The exit plan."));
        office.edit(reference, Map.of("title", "Referral management, with an exit plan"));
        office.submit(reference);
        office.decide("TDA", reference, Outcomes.approved());

        var sitting = office.sitting("TDA");
        office.table(sitting, TDA, number).refused(404, "not-found");
        verdict(TDA, sitting, number)
                .refused(409, "only-what-waits-is-ratified", "the-ratification-is-on-the-agenda");
    }

    private String inWriting(String board, String reference, Map<String, Object> outcome) {
        var chair = Boards.chairOf(board);
        var question =
                Map.of(
                        "subject",
                        reference,
                        "why",
                        "It cannot wait.",
                        "chair",
                        chair.person().value());
        var sitting =
                office.as(Staff.PMO)
                        .post("/boards/" + board + "/out-of-committee", question)
                        .ok()
                        .get("sitting")
                        .asString();
        var body = new HashMap<>(office.decision(sitting, reference, outcome));
        body.put("chairsAction", true);
        return office.as(chair).post("/decisions", body).ok().get("number").asString();
    }

    private void notRatified(String board, String reference, String number) {
        var sitting = office.sitting(board);
        office.table(sitting, Boards.chairOf(board), number).ok();
        verdict(Boards.chairOf(board), sitting, number).ok();
    }

    private Reply verdict(Actor chair, String sitting, String number) {
        return office.as(chair)
                .post(
                        "/decisions/" + number + "/ratification",
                        Map.of(
                                "sitting",
                                sitting,
                                "ratified",
                                false,
                                "reasons",
                                "The board was not asked."));
    }

    private void agrees(String reference) {
        assertThat(processes.disagreementsOn(reference)).isEmpty();
    }
}
