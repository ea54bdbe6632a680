package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.Map;

/** Where both sides changed a field, a person sees both values and picks one. */
@ServiceTest
class ConflictsModuleTests {

    private static final String PATH = "/integrations/servicenow/conflicts";

    @Autowired ConfigurableApplicationContext context;

    private BothSides both;
    private Office office;
    private String reference;

    @BeforeEach
    void disagree() {
        both = new BothSides(context, 4);
        office = new Office(context);
        reference = both.enter("Referrals").getFirst();
        both.node.syncAll();
        both.control.change(reference, "name", "Referral service");
        both.change(reference, "name", "Referral portal");
        both.change(reference, "licence", "MIT");
        both.node.work();
    }

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void itIsShownWithBothValuesAndNeitherSideIsChangedMeanwhile() {
        var conflict = only();

        assertThat(conflict.get("ours").asString()).isEqualTo("Referral portal");
        assertThat(conflict.get("theirs").asString()).isEqualTo("Referral service");
        assertThat(conflict.get("agreed").asString()).isEqualTo("Referrals");
        both.node.syncChanges();
        assertThat(both.ours(reference).name()).isEqualTo("Referral portal");
        assertThat(both.theirs(reference, "name")).isEqualTo("Referral service");
    }

    @Test
    void theOtherFieldsOfTheServiceGoOn() {
        assertThat(both.theirs(reference, "u_licence")).isEqualTo("MIT");
    }

    @Test
    void whatTheRegisterSaysIsToldOnceAPersonPicksIt() {
        assertThat(pick("OURS").status()).isEqualTo(204);
        both.node.work();

        assertThat(both.theirs(reference, "name")).isEqualTo("Referral portal");
        assertThat(office.as(Staff.PMO).all(PATH)).isEmpty();
    }

    @Test
    void whatServiceNowSaysIsLearntOnceAPersonPicksIt() {
        assertThat(pick("THEIRS").status()).isEqualTo(204);
        both.node.work();

        assertThat(both.ours(reference).name()).isEqualTo("Referral service");
        assertThat(both.theirs(reference, "name")).isEqualTo("Referral service");
        assertThat(office.as(Staff.PMO).all(PATH)).isEmpty();
    }

    @Test
    void whoeverPicksHasSeenWhatTheyPick() {
        var seen = shown();
        both.control.change(reference, "name", "Something else");
        both.node.syncChanges();

        office.as(Staff.PMO)
                .having(seen)
                .post(address() + "/choice", Map.of("side", "THEIRS"))
                .refused(412, "if-match-stale");
    }

    @Test
    void whatThePersonHasNotSeenOfTheRegisterIsNotOverwritten() {
        both.change(reference, "name", "Changed just now");

        pick("THEIRS").refused(409, "the-register-says-what-was-shown");
    }

    @Test
    void whereBothSidesAgreeInTheEndNobodyHasToDecide() {
        both.control.change(reference, "name", "Referral portal");
        both.node.syncChanges();

        assertThat(office.as(Staff.PMO).all(PATH)).isEmpty();
    }

    private JsonNode only() {
        var conflicts = office.as(Staff.AUDITOR).all(PATH);
        assertThat(conflicts).hasSize(1);
        return conflicts.getFirst();
    }

    private String address() {
        return PATH + "/" + only().get("id").asString();
    }

    private Reply shown() {
        return office.as(Staff.PMO).get(address());
    }

    private Reply pick(String side) {
        return office.as(Staff.PMO)
                .having(shown())
                .post(address() + "/choice", Map.of("side", side));
    }
}
