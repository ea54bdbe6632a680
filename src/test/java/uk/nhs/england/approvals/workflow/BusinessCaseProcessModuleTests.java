package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.List;

/** The process of a case goes where the facts say, and both happen or neither. */
@ServiceTest
class BusinessCaseProcessModuleTests {

    @Autowired private ApplicationContext context;
    @Autowired private CasePictures pictures;
    @Autowired private ProcessesFollowCases processes;
    @Autowired private TransactionTemplate transaction;

    private Acts acts;

    @BeforeEach
    void people() {
        acts = new Acts(context);
    }

    @Test
    void aSubmittedCaseWaitsForItsRoute() {
        var reference = acts.submitted();

        assertThat(waits(reference)).containsExactly("Decide the route: PMO");
        agrees(reference);
    }

    @Test
    void anActThatFailsLaterLeavesNoProcess() {
        var reference = acts.draft();

        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            acts.submit(reference);
                                            throw new IllegalStateException("later");
                                        }))
                .hasMessage("later");

        agrees(reference);
        acts.submit(reference);
        agrees(reference);
    }

    @Test
    void aCaseThatNeedsNoGovernanceEnds() {
        var reference = acts.submitted();

        acts.route(reference);

        ended(reference, "end-without-governance");
    }

    @Test
    void aCaseThatAsksForAdviceWaitsForIt() {
        var reference = acts.submitted();

        acts.confirmRoute(reference);
        assertThat(waits(reference)).containsExactly("Give advice: PMO");
        agrees(reference);

        acts.advise(reference);
        ended(reference, "end-with-advice");
    }

    @Test
    void bothOpeningBoardsDecideAtTheSameTimeAndTheArbAfterBoth() {
        var reference = acts.before("TDA", "DPAG", "ARB");
        assertThat(waits(reference))
                .containsExactlyInAnyOrder("Decide at a sitting: TDA", "Decide at a sitting: DPAG");
        agrees(reference);

        acts.approve("DPAG", reference);
        assertThat(waits(reference)).containsExactly("Decide at a sitting: TDA");
        agrees(reference);

        acts.approve("TDA", reference);
        assertThat(waits(reference)).containsExactly("Decide at a sitting: ARB");
        agrees(reference);

        acts.approve("ARB", reference);
        ended(reference, "end-approved");
    }

    @Test
    void aRejectionEndsTheOtherBoardsReview() {
        var reference = acts.before("TDA", "DPAG", "ARB");

        acts.reject("TDA", reference);

        ended(reference, "end-rejected");
    }

    @Test
    void theArbRejects() {
        var reference = acts.before("ARB");

        acts.reject("ARB", reference);

        ended(reference, "end-rejected");
    }

    @Test
    void aDeferredCaseWaitsForANewVersionAndComesBackToTheSameBoard() {
        var reference = acts.before("TDA", "ARB");

        acts.defer("TDA", reference);
        assertThat(waits(reference)).containsExactly("Submit a new version: flow.lead");
        agrees(reference);

        acts.submit(reference);
        assertThat(waits(reference)).containsExactly("Decide at a sitting: TDA");
        agrees(reference);
    }

    @Test
    void bothBoardsSeeTheNewVersionThatTheyAskedFor() {
        var reference = acts.before("TDA", "DPAG", "ARB");
        acts.defer("TDA", reference);
        acts.defer("DPAG", reference);

        acts.submit(reference);

        assertThat(waits(reference))
                .containsExactlyInAnyOrder("Decide at a sitting: TDA", "Decide at a sitting: DPAG");
        agrees(reference);
    }

    @Test
    void aReferredCaseGoesToTheOtherBoardAndComesBack() {
        var reference = acts.before("ARB");

        acts.refer("ARB", reference, "DPAG");
        assertThat(waits(reference)).containsExactly("Decide at a sitting: DPAG");
        agrees(reference);

        acts.approve("DPAG", reference);
        assertThat(waits(reference)).containsExactly("Decide at a sitting: ARB");
        agrees(reference);
    }

    @Test
    void aBoardThatWasReferredToRejects() {
        var reference = acts.before("ARB");
        acts.refer("ARB", reference, "DPAG");

        acts.reject("DPAG", reference);

        ended(reference, "end-rejected");
    }

    @Test
    void aBoardThatIsAskedTwiceAtOnceDecidesOnce() {
        var reference = acts.before("TDA", "DPAG", "ARB");
        acts.refer("TDA", reference, "DPAG");
        agrees(reference);

        acts.approve("DPAG", reference);

        assertThat(waits(reference)).containsExactly("Decide at a sitting: TDA");
        agrees(reference);
    }

    @Test
    void aBoardThatIsAskedTwiceAtOnceRejectsOnce() {
        var reference = acts.before("TDA", "DPAG", "ARB");
        acts.refer("TDA", reference, "DPAG");

        acts.reject("DPAG", reference);

        ended(reference, "end-rejected");
    }

    @Test
    void aWithdrawalEndsAll() {
        var reference = acts.before("TDA", "DPAG", "ARB");

        acts.withdraw(reference);

        ended(reference, "end-withdrawn");
    }

    @Test
    void aWithdrawalEndsABoardThatWasReferredTo() {
        var reference = acts.before("ARB");
        acts.refer("ARB", reference, "DPAG");

        acts.withdraw(reference);

        ended(reference, "end-withdrawn");
    }

    private List<String> waits(String reference) {
        return Pictures.waits(pictures.of(reference, Acts.PMO));
    }

    private void ended(String reference, String end) {
        var picture = pictures.of(reference, Acts.PMO);
        assertThat(Pictures.waits(picture)).isEmpty();
        assertThat(picture.current()).isEmpty();
        assertThat(picture.done()).contains(end);
        agrees(reference);
    }

    private void agrees(String reference) {
        assertThat(processes.disagreementsOn(reference)).isEmpty();
    }
}
