package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.refuses;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.servicenow.ConnectionCheck.Tried;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.Map;

/** Whoever runs the service is told how the exchange stands, in words. */
@ServiceTest
class StatusModuleTests {

    private static final String PATH = "/integrations/servicenow";

    @Autowired ConfigurableApplicationContext context;

    private BothSides both;
    private Office office;

    @BeforeEach
    void open() {
        both = new BothSides(context, 7);
        office = new Office(context);
    }

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void withoutAnAddressItIsOffAndSaysSo() {
        var status = office.as(Staff.PMO).get(PATH + "/status").ok();

        assertThat(status.get("configured").asBoolean()).isFalse();
        assertThat(status.get("words").asString()).startsWith("No ServiceNow is set up");
        office.as(Staff.ADMINISTRATOR)
                .post(PATH + "/sync", Map.of("full", true))
                .refused(409, "servicenow-is-set-up");
        var tried = office.as(Staff.ADMINISTRATOR).post(PATH + "/status/check", null).ok();
        assertThat(tried.get("items").get(0).get("wrong").asString()).contains("url is empty");
    }

    @Test
    void aConnectionThatIsWellIsToldStepByStep() {
        assertThat(both.node.bean(ConnectionCheck.class).check()).hasSize(4).allMatch(Tried::well);
        assertThat(both.control.records()).isEmpty();
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        context.getBean(FieldRules.class)
                .update(new FieldRule("contact", "u_nothing", Master.THEIRS, 0));
        try {
            assertThat(both.node.bean(ConnectionCheck.class).check().getLast().wrong())
                    .isEqualTo(
                            "cmdb_ci_service_auto has no column u_nothing: make them there, or"
                                    + " have the fields go elsewhere.");
        } finally {
            context.getBean(FieldRules.class)
                    .update(new FieldRule("contact", "u_contact", Master.THEIRS, 0));
        }
    }

    @Test
    void whereNobodyListensTheCheckSaysSo() {
        both.standIn.close();

        assertThat(both.node.bean(ConnectionCheck.class).check())
                .last()
                .extracting(Tried::wrong)
                .asString()
                .startsWith("ServiceNow cannot be reached");
    }

    @Test
    void oneSyncAtATime() {
        both.node.bean(AskingForSyncs.class).ask(true, Staff.ADMINISTRATOR);

        refuses(
                () -> both.node.bean(AskingForSyncs.class).ask(true, Staff.ADMINISTRATOR),
                "one-sync-at-a-time");
        assertThat(office.as(Staff.PMO).all(PATH + "/sync")).hasSize(1);
    }

    @Test
    void aSyncOfChangesNeedsAFullOneBefore() {
        refuses(
                () -> both.node.bean(AskingForSyncs.class).ask(false, Staff.ADMINISTRATOR),
                "a-full-sync-comes-first");
    }

    @Test
    void whoIsMasterOfAFieldIsChangedByAnAdministratorWhoHasReadIt() {
        var admin = office.as(Staff.ADMINISTRATOR);
        var rule = Map.of("column", "u_contact", "master", "OURS");
        admin.put(PATH + "/fields/contact", rule).refused(428, "if-match-required");
        admin.with("If-Match", "*").put(PATH + "/fields/contact", rule).ok();
        var taken = Map.of("column", "name", "master", "OURS");
        admin.with("If-Match", "*")
                .put(PATH + "/fields/contact", taken)
                .refused(409, "one-field-for-a-column");
        admin.with("If-Match", "*")
                .put(PATH + "/fields/hosting", Map.of("column", "u_hosting", "master", "THEIRS"))
                .refused(422, "the-owners-of-a-service-say-it");
        var key = Map.of("column", "correlation_id", "master", "OURS");
        admin.with("If-Match", "*")
                .put(PATH + "/fields/contact", key)
                .refused(422, "a-column-that-is-free");
        var back = Map.of("column", "u_contact", "master", "THEIRS");
        admin.with("If-Match", "*").put(PATH + "/fields/contact", back).ok();
        admin.with("If-Match", "*").put(PATH + "/fields/nothing", back).refused(404, "not-found");
    }
}
