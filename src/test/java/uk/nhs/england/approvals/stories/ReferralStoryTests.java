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

/** One board asks another to look first, and has the case back. */
@ServiceTest
class ReferralStoryTests {

    private final Office office;

    ReferralStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
    }

    @Test
    void theArbRefersToTheTdaAndHasTheCaseBack() {
        var reference = office.routed(CaseAnswers.complete());

        var referral = office.decide("ARB", reference, Outcomes.referredTo("TDA"));
        assertThat(office.workOf(Boards.chairOf("ARB"), reference)).isEmpty();
        assertThat(office.workOf(Boards.chairOf("TDA"), reference))
                .containsExactly("Decide at a sitting: TDA");

        office.approve("TDA", reference);
        assertThat(office.workOf(Boards.chairOf("TDA"), reference)).isEmpty();
        assertThat(office.workOf(Boards.chairOf("ARB"), reference))
                .containsExactly("Decide at a sitting: ARB");

        office.everyConsulteeIsContent(reference);
        office.approve("ARB", reference);
        assertThat(office.standing(reference)).isEqualTo("APPROVED");
        var shown = office.as(Staff.LEAD).get("/decisions/" + referral).ok();
        assertThat(shown.get("referredTo").asString()).isEqualTo("TDA");
        assertThat(shown.get("referredWhy").asString()).isNotBlank();
    }

    @Test
    void theArbClassifiesACaseAsDigitalSoThatItPassesDpagFirst() {
        var reference = office.routed(CaseAnswers.complete());
        office.everyConsulteeIsContent(reference);

        office.decide("ARB", reference, Outcomes.referredTo("DPAG"));
        theArbCannotApproveYet(reference);
        office.decide("DPAG", reference, Outcomes.deferred("User research."));
        theArbCannotApproveYet(reference);
        office.submit(reference);
        office.approve("DPAG", reference);

        office.approve("ARB", reference);
        assertThat(office.standing(reference)).isEqualTo("APPROVED");
    }

    @Test
    void aReferralNeverGoesBackToTheBoardThatWaits() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt());
        office.decide("TDA", reference, Outcomes.referredTo("DPAG"));

        var sitting = office.sitting("DPAG");
        office.decide(sitting, Boards.chairOf("DPAG"), reference, Outcomes.referredTo("TDA"))
                .refused(422, "referral-does-not-go-back");

        assertThat(office.waits(reference)).containsExactly("Decide at a sitting: DPAG");
    }

    private void theArbCannotApproveYet(String reference) {
        var refused =
                office.decide(
                        office.sitting("ARB"),
                        Boards.chairOf("ARB"),
                        reference,
                        Outcomes.approved());
        refused.refused(409, "another-board-comes-first", "digital-has-a-dpag-outcome");
    }
}
