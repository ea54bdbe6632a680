package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.Map;

/** A board defers; the authors submit again; the same board looks at what is new. */
@ServiceTest
class DeferralStoryTests {

    private static final Map<String, Object> NEW_EXIT_PLAN =
            Map.of("answers", Map.of("operation", Map.of("exitPlan", "A successor is named.")));

    private final Office office;

    DeferralStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
    }

    @Test
    void aDeferredCaseComesBackAsANewVersionToTheSameBoard() {
        var reference = office.routed(CaseAnswers.complete());
        var deferral = theArbDefers(reference);

        theAuthorsSubmitAgain(reference);
        theArbSeesTheDifference(reference);
        office.everyConsulteeIsContent(reference);
        var approval = office.decide("ARB", reference, Outcomes.approved());

        assertThat(office.standing(reference)).isEqualTo("APPROVED");
        var decision = office.as(Staff.LEAD).get("/decisions/" + approval).ok();
        assertThat(decision.get("version").asInt()).isEqualTo(2);
        assertThat(decision.get("supersedes").asString()).isEqualTo(deferral);
    }

    @Test
    void theOtherBoardGoesOnWhileOneWaitsForANewVersion() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt().forThePublic());
        office.decide("TDA", reference, Outcomes.deferred("The ports it opens."));
        assertThat(office.waits(reference))
                .containsExactly(
                        "Decide at a sitting: DPAG",
                        "Submit a new version: office.co-author, office.lead");

        office.approve("DPAG", reference);
        office.submit(reference);
        assertThat(office.waits(reference)).containsExactly("Decide at a sitting: TDA");

        office.approve("TDA", reference);
        office.everyConsulteeIsContent(reference);
        office.approve("ARB", reference);
        assertThat(office.standing(reference)).isEqualTo("APPROVED");
    }

    @Test
    void aNewVersionThatIsDigitalGoesToDpagBeforeTheArb() {
        var reference = office.routed(CaseAnswers.complete());
        office.decide("ARB", reference, Outcomes.deferred("Who will use it."));

        office.edit(
                reference,
                Map.of("answers", Map.of("digital", Map.of("publicDigitalService", true))));
        office.submit(reference);

        assertThat(office.waits(reference)).containsExactly("Decide at a sitting: DPAG");
        office.approve("DPAG", reference);
        assertThat(office.waits(reference)).containsExactly("Decide at a sitting: ARB");
        office.everyConsulteeIsContent(reference);
        office.approve("ARB", reference);
        assertThat(office.standing(reference)).isEqualTo("APPROVED");
    }

    private String theArbDefers(String reference) {
        var deferral = office.decide("ARB", reference, Outcomes.deferred("A successor."));

        assertThat(office.standing(reference)).isEqualTo("DEFERRED");
        assertThat(office.workOf(Staff.LEAD, reference))
                .containsExactly("Submit a new version: ARB");
        assertThat(office.workOf(Staff.CO_AUTHOR, reference))
                .containsExactly("Submit a new version: ARB");
        assertThat(office.workOf(Boards.chairOf("ARB"), reference)).isEmpty();
        assertThat(
                        office.as(Staff.LEAD)
                                .get("/decisions/" + deferral)
                                .ok()
                                .get("missing")
                                .asString())
                .isEqualTo("A successor.");
        return deferral;
    }

    private void theAuthorsSubmitAgain(String reference) {
        var before = version(reference, 1);
        office.edit(reference, NEW_EXIT_PLAN, Staff.CO_AUTHOR);
        office.submit(reference, Staff.CO_AUTHOR);

        assertThat(version(reference, 1)).isEqualTo(before);
        assertThat(office.standing(reference)).isEqualTo("IN_REVIEW");
        assertThat(office.workOf(Staff.LEAD, reference)).isEmpty();
    }

    private void theArbSeesTheDifference(String reference) {
        var chair = Boards.chairOf("ARB");
        assertThat(office.workOf(chair, reference)).containsExactly("Decide at a sitting: ARB");
        var compared =
                office.as(chair).get(Office.of(reference) + "/submissions/2/differences").ok();
        assertThat(compared.get("differences")).hasSize(1);
        var difference = compared.get("differences").get(0);
        assertThat(difference.get("field").asString()).isEqualTo("answers.operation.exitPlan");
        assertThat(difference.get("before").asString()).startsWith("All data is returned");
        assertThat(difference.get("after").asString()).isEqualTo("A successor is named.");
    }

    private JsonNode version(String reference, int number) {
        return office.as(Staff.LEAD).get(Office.of(reference) + "/submissions/" + number).ok();
    }
}
