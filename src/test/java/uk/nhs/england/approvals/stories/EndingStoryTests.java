package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.Map;

/** The ways in which a case ends without approval, and that nothing happens to it afterwards. */
@ServiceTest
class EndingStoryTests {

    private final Office office;

    EndingStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
    }

    @Test
    void theArbRejects() {
        var reference = office.routed(CaseAnswers.complete());

        office.decide("ARB", reference, Outcomes.rejected());

        ended(reference, "REJECTED", "end-rejected");
    }

    @Test
    void aRejectionEndsTheReviewOfTheOtherBoard() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt().forThePublic());
        assertThat(office.workOf(Boards.chairOf("DPAG"), reference)).hasSize(1);

        office.decide("TDA", reference, Outcomes.rejected());

        ended(reference, "REJECTED", "end-rejected");
        office.decide(
                        office.sitting("DPAG"),
                        Boards.chairOf("DPAG"),
                        reference,
                        Outcomes.approved())
                .refused(409, "case-is-open");
    }

    @Test
    void theLeadWithdrawsWhileBoardsReview() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt().forThePublic());

        office.withdraw(reference);

        ended(reference, "WITHDRAWN", "end-withdrawn");
        var said = office.show(reference).get("withdrawal");
        assertThat(said.get("words").asString()).isEqualTo("The trust will not buy.");
        assertThat(said.get("by").asString()).isEqualTo("office.lead");
    }

    @Test
    void theLeadWithdrawsWhileANewVersionIsAwaited() {
        var reference = office.routed(CaseAnswers.complete());
        office.decide("ARB", reference, Outcomes.deferred("The exit plan."));

        office.withdraw(reference);

        ended(reference, "WITHDRAWN", "end-withdrawn");
    }

    @Test
    void aDraftIsWithdrawnBeforeAnybodySawIt() {
        var reference = office.begin(CaseAnswers.complete());

        office.withdraw(reference);

        assertThat(office.standing(reference)).isEqualTo("WITHDRAWN");
        assertThat(office.acts(reference)).containsExactly("Drafted", "Withdrawn");
        assertThat(office.workOfAll(reference)).isEmpty();
    }

    private void ended(String reference, String standing, String end) {
        assertThat(office.standing(reference)).isEqualTo(standing);
        assertThat(office.workOfAll(reference)).isEmpty();
        assertThat(office.waits(reference)).isEmpty();
        assertThat(office.process(reference).get("done").toString()).contains(end);
        nothingMoreHappens(reference);
    }

    private void nothingMoreHappens(String reference) {
        var acts = office.acts(reference);
        var lead = office.as(Staff.LEAD).having(office.read(reference, Staff.LEAD));
        lead.patch(Office.of(reference), Map.of("title", "Another")).refused(409, "case-is-open");
        lead.post(Office.of(reference) + "/submissions", null).refused(409, "case-is-open");
        lead.post(Office.of(reference) + "/withdrawal", Map.of("reason", "Again."))
                .refused(409, "case-is-open");
        office.decide(office.sitting("ARB"), Boards.chairOf("ARB"), reference, Outcomes.approved())
                .refused(409, "case-is-open");
        assertThat(office.acts(reference)).isEqualTo(acts);
    }
}
