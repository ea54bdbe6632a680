package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;

/** The shortest way to an approval, and the way past both opening boards. */
@ServiceTest
class StraightToTheArbStoryTests {

    private final Office office;

    StraightToTheArbStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
    }

    @Test
    void aNewServiceThatTouchesNothingElseIsApprovedByTheArb() {
        var reference = office.begin(CaseAnswers.complete());
        assertThat(office.standing(reference)).isEqualTo("DRAFT");

        theLeadSubmits(reference);
        thePmoConfirmsTheRoute(reference);
        theArbApproves(reference);

        assertThat(office.workOfAll(reference)).isEmpty();
        assertThat(office.acts(reference))
                .containsSubsequence(
                        "Drafted", "Submitted", "RouteDecided", "DecisionRecorded", "Approved")
                .containsSubsequence("RouteDecided", "ConsulteesAsked", "ConsulteeResponded");
    }

    @Test
    void bothOpeningBoardsReviewAtTheSameTimeAndTheArbAfterThem() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt().forThePublic());
        assertThat(office.waits(reference))
                .containsExactly("Decide at a sitting: DPAG", "Decide at a sitting: TDA");
        assertThat(office.workOf(Boards.chairOf("ARB"), reference)).isEmpty();

        office.approve("DPAG", reference);
        assertThat(office.workOf(Boards.chairOf("DPAG"), reference)).isEmpty();
        assertThat(office.workOf(Boards.chairOf("ARB"), reference)).isEmpty();

        office.approve("TDA", reference);
        assertThat(office.workOf(Boards.chairOf("ARB"), reference))
                .containsExactly("Decide at a sitting: ARB");

        office.everyConsulteeIsContent(reference);
        office.approve("ARB", reference);
        assertThat(office.standing(reference)).isEqualTo("APPROVED");
        assertThat(office.process(reference).get("done").toString()).contains("end-approved");
    }

    private void theLeadSubmits(String reference) {
        office.submit(reference);

        assertThat(office.standing(reference)).isEqualTo("SUBMITTED");
        assertThat(office.workOf(Staff.PMO, reference)).containsExactly("Decide the route");
        assertThat(office.waits(reference)).containsExactly("Decide the route: PMO");
    }

    private void thePmoConfirmsTheRoute(String reference) {
        office.clock().advance(Duration.ofDays(1));
        office.confirmRoute(reference);

        assertThat(office.standing(reference)).isEqualTo("IN_REVIEW");
        assertThat(office.workOf(Staff.PMO, reference)).isEmpty();
        for (var member : Boards.membersOf("ARB")) {
            assertThat(office.workOf(member, reference))
                    .containsExactly("Decide at a sitting: ARB");
        }
        assertThat(office.workOf(Boards.chairOf("TDA"), reference)).isEmpty();
    }

    private void theArbApproves(String reference) {
        office.clock().advance(Duration.ofDays(7));
        office.everyConsulteeIsContent(reference);
        office.approve("ARB", reference);

        assertThat(office.standing(reference)).isEqualTo("APPROVED");
        assertThat(office.show(reference).get("standingSince").asString())
                .isEqualTo(office.clock().instant().toString());
        var process = office.process(reference);
        assertThat(process.get("model").asString()).isEqualTo("business-case");
        assertThat(process.get("current")).isEmpty();
        assertThat(process.get("done").toString()).contains("end-approved");
    }
}
