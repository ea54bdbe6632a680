package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.register.Entries;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.Map;

/** A service and its record, through whatever happens to either. */
@ServiceTest
class ExchangeModuleTests {

    @Autowired ConfigurableApplicationContext context;

    @Autowired JdbcClient database;

    private BothSides both;

    @BeforeEach
    void open() {
        both = new BothSides(context, 3);
    }

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void aServiceThatIsEnteredHasARecordAfterwards() {
        var reference = both.enter("Referral portal").getFirst();
        both.node.work();

        assertThat(both.theirs(reference, "name")).isEqualTo("Referral portal");
        assertThat(both.theirs(reference, "u_owner")).isEqualTo(Staff.OWNER.person().value());
        assertThat(both.node.outbox().waiting()).isZero();
    }

    @Test
    void whoSuppliesAServiceAndWhereItRunsIsTold() {
        var office = new Office(context).as(Staff.PMO);
        var reference =
                office.post("/services", Entries.json("Portal")).ok().get("reference").asString();
        both.node.work();

        assertThat(both.theirs(reference, "u_vendor")).isEqualTo("Northern Health Systems Ltd");
        assertThat(both.theirs(reference, "u_hosting")).isEqualTo("VENDOR_CLOUD");
        var shown = office.get("/services/" + reference).ok();
        assertThat(both.theirs(reference, "u_users")).isEqualTo(shown.get("users").asString());
    }

    @Test
    void aChangeIsToldOnceHoweverOftenItWasMade() {
        var reference = both.enter("Referral portal").getFirst();
        both.node.work();
        both.change(reference, "name", "Referrals");
        both.change(reference, "licence", "Open Government Licence");
        both.node.work();
        both.node.work();

        assertThat(both.theirs(reference, "name")).isEqualTo("Referrals");
        assertThat(both.theirs(reference, "sys_mod_count")).isEqualTo("1");
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        assertThatThrownBy(
                        () ->
                                both.inTransaction(
                                        _ -> {
                                            both.enter("Never was");
                                            throw new IllegalStateException("rolled back");
                                        }))
                .hasMessage("rolled back");

        assertThat(both.node.outbox().waiting()).isZero();
    }

    @Test
    void whatServiceNowIsMasterOfIsLearntAndOnTheRecordAsItsAct() {
        var reference = both.enter("Referral portal").getFirst();
        both.node.syncAll();
        both.control.change(reference, "u_contact", "desk@example.nhs.uk");
        both.node.syncChanges();

        assertThat(both.ours(reference).contact()).isEqualTo("desk@example.nhs.uk");
        assertThat(both.node.outbox().waiting()).isZero();
        assertThat(
                        database.sql(
                                        "select actor from audit_event where event ="
                                                + " 'ServiceChanged' and subject_reference = ?")
                                .param(reference)
                                .query(String.class)
                                .list())
                .containsExactly("servicenow");
    }

    @Test
    void whatTheRegisterIsMasterOfIsPutRight() {
        var reference = both.enter("Referral portal").getFirst();
        both.node.syncAll();
        both.control.change(reference, "u_owner", "somebody.else");
        both.node.syncChanges();

        assertThat(both.theirs(reference, "u_owner")).isEqualTo(Staff.OWNER.person().value());
    }

    @Test
    void whatTheRegisterDoesNotTakeIsALetterAndStaysAsItIs() {
        var reference = both.enter("Referral portal").getFirst();
        both.node.syncAll();
        both.control.change(reference, "u_contact", "<script>alert(1)</script>");
        both.node.syncChanges();

        assertThat(both.ours(reference).contact()).isNull();
        assertThat(both.node.bean(Letters.class).hold(reference).orElseThrow().reason())
                .startsWith("The register does not take what ServiceNow says:");
    }

    @Test
    void whatIsCutOffThereIsNoticed() {
        var reference = both.enter("Referral portal").getFirst();
        both.change(reference, "description", "x".repeat(5000));
        both.node.work();

        assertThat(both.node.bean(Letters.class).hold(reference).orElseThrow().reason())
                .isEqualTo("ServiceNow keeps something else than was sent in comments.");
    }

    @Test
    void oneItemThatFailsLeavesTheOthersAlone() {
        var references = both.enter("One", "poison", "Another");
        both.node.work();

        assertThat(both.records(references.getFirst())).hasSize(1);
        assertThat(both.records(references.get(1))).isEmpty();
        assertThat(both.records(references.getLast())).hasSize(1);
    }

    @Test
    void twoRecordsOfOneServiceAreForAPerson() {
        var reference = both.enter("Referral portal").getFirst();
        both.control.insert(Map.of("name", "One", "correlation_id", reference));
        both.control.insert(Map.of("name", "Two", "correlation_id", reference));
        both.node.work();

        assertThat(both.node.bean(Letters.class).hold(reference).orElseThrow().reason())
                .startsWith("2 records in ServiceNow say that they are of " + reference);
        assertThat(both.records(reference)).hasSize(2);
    }

    @Test
    void aRecordThatIsThereAlreadyIsTakenUpAndNotMadeAgain() {
        var reference = both.enter("Referral portal").getFirst();
        both.control.insert(
                Map.of("name", "Referral portal", "correlation_id", reference, "u_contact", "us"));
        both.node.work();

        assertThat(both.theirs(reference, "comments")).isEqualTo("What it is for.");
        assertThat(both.ours(reference).contact()).isEqualTo("us");
    }

    @Test
    void aPersonWhoChangesAServiceWhileItIsToldLosesNothing() {
        var reference = both.enter("Referral portal").getFirst();
        both.node.syncAll();
        both.control.change(reference, "u_contact", "desk@example.nhs.uk");
        both.change(reference, "licence", "MIT");
        both.node.beforeItIsSettled(() -> both.change(reference, "name", "Referrals"));
        both.node.work();

        assertThat(both.ours(reference).name()).isEqualTo("Referrals");
        assertThat(both.ours(reference).contact()).isEqualTo("desk@example.nhs.uk");
        assertThat(both.theirs(reference, "name")).isEqualTo("Referrals");
        assertThat(both.theirs(reference, "u_licence")).isEqualTo("MIT");
    }
}
