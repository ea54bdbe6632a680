package uk.nhs.england.approvals.assessments.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What cannot be a finding is refused, with the field that is wrong. */
@ServiceTest
class AssessmentBadInputModuleTests {

    private static final Actor ASSESSOR = Boards.member("ARB", "SECURITY");

    private final Office office;
    private String reference;

    AssessmentBadInputModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
    }

    @BeforeEach
    void aCase() {
        reference = office.submitted(CaseAnswers.complete());
    }

    @Test
    void aFindingNamesItsField() {
        var many =
                many(
                        Map.of("criterion", "TCOP/2021-11/1", "seen", 0, "result", "MET"),
                        Map.of("criterion", "TCOP/2021-11/2", "seen", -1, "result", "MET"));
        assertThat(many.status()).isEqualTo(422);
        assertThat(many.fields()).contains("findings[1].seen");

        var noColour = many(Map.of("criterion", "TCOP/2021-11/1", "seen", 0, "result", "MET"));
        assertThat(noColour.fields()).containsExactly("findings[0].rag");
    }

    @Test
    void aFindingIsWhole() {
        assertThat(put(Map.of()).status()).isEqualTo(422);
        assertThat(put(Map.of("result", "GREAT")).status()).isEqualTo(400);
        assertThat(put(Map.of("result", "MET", "rag", "BLUE")).status()).isEqualTo(400);
        assertThat(put(Map.of("result", "MET", "colour", "GREEN")).status()).isEqualTo(400);
        assertThat(put(Map.of("result", "NOT_APPLICABLE")).fields()).containsExactly("words");
        assertThat(put(Map.of("result", "MET", "rag", "GREEN", "words", "x".repeat(4001))).status())
                .isEqualTo(422);
    }

    @Test
    void manyFindingsAreSomeAndNotTooMany() {
        assertThat(many().status()).isEqualTo(422);
        assertThat(
                        post(Collections.nCopies(
                                        501,
                                        Map.of(
                                                "criterion",
                                                "TCOP/2021-11/1",
                                                "seen",
                                                0,
                                                "result",
                                                "MET",
                                                "rag",
                                                "GREEN")))
                                .status())
                .isEqualTo(422);
        var one =
                Map.<String, Object>of(
                        "criterion", "TCOP/2021-11/1", "seen", 0, "result", "MET", "rag", "RED");
        many(one, one).refused(422, "each-criterion-once");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        var lead = office.as(Staff.LEAD);
        var assessments = Office.of(reference) + "/assessments";
        for (var path :
                List.of(
                        assessments + "/NONE",
                        assessments + "/DTAC/criteria/99",
                        assessments + "/TCOP/criteria/99",
                        assessments + "/TCOP/criteria/99/findings",
                        "/business-cases/BC-1999-0001/assessments",
                        assessments + "/differences?version=7",
                        "/standards/TCOP/versions/1999/cases",
                        "/standards/NONE/demands")) {
            assertThat(lead.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(lead.get(assessments + "/differences?version=x").status()).isEqualTo(400);
        assertThat(lead.get(assessments + "/differences").status()).isEqualTo(400);
    }

    private Reply put(Map<String, Object> body) {
        return office.as(ASSESSOR)
                .with("If-Match", "*")
                .put(Office.of(reference) + "/assessments/TCOP/criteria/4", body);
    }

    private Reply many(Object... findings) {
        return post(List.of(findings));
    }

    private Reply post(List<?> findings) {
        return office.as(ASSESSOR)
                .post(Office.of(reference) + "/assessments/findings", Map.of("findings", findings));
    }
}
