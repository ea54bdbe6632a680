package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.Duration;
import java.util.Map;

/** What ServiceNow never takes is read, mended and sent again by a person. */
@ServiceTest
class DeadLettersModuleTests {

    private static final String PATH = "/integrations/servicenow/dead-letters";

    @Autowired ConfigurableApplicationContext context;
    @Autowired TestClock clock;

    private BothSides both;
    private Office office;
    private String reference;

    @BeforeEach
    void fail() {
        both = new BothSides(context, 5);
        office = new Office(context);
        reference = both.enter("poison").getFirst();
        for (int attempt = 1; attempt <= BackOff.MOST_ATTEMPTS; attempt++) {
            assertThat(office.as(Staff.AUDITOR).all(PATH)).isEmpty();
            both.node.work();
            clock.advance(Duration.ofHours(1));
        }
    }

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void aDeadLetterSaysWhatWasSentAndWhatIsWrong() {
        var letter = office.as(Staff.AUDITOR).get(PATH + "/" + reference).ok();

        assertThat(letter.get("attempts").asInt()).isEqualTo(5);
        assertThat(letter.get("reason").asString())
                .isEqualTo("INVALID_INPUT_DATA: The name is not allowed here");
        assertThat(letter.get("sent").get("name").asString()).isEqualTo("poison");
        assertThat(letter.toString()).doesNotContain("secret", "Bearer");
    }

    @Test
    void itIsNotTriedAgainByItselfNotEvenByASync() {
        both.node.syncAll();
        both.change(reference, "name", "Good");
        both.node.work();

        assertThat(both.records(reference)).isEmpty();
    }

    @Test
    void onceItIsMendedItIsSentAgain() {
        both.change(reference, "name", "Good");
        assertThat(pmo().post(PATH + "/" + reference + "/retry", null).status()).isEqualTo(204);
        both.node.work();

        assertThat(both.theirs(reference, "name")).isEqualTo("Good");
        assertThat(office.as(Staff.PMO).get(PATH + "/" + reference).status()).isEqualTo(404);
    }

    @Test
    void onceItIsWithdrawnNothingWaits() {
        var reason = Map.of("reason", "ServiceNow does not need it.");
        assertThat(pmo().post(PATH + "/" + reference + "/withdrawal", reason).status())
                .isEqualTo(204);
        both.node.work();

        assertThat(both.records(reference)).isEmpty();
        assertThat(both.node.outbox().waiting()).isZero();
    }

    @Test
    void whoeverMendsItHasReadIt() {
        office.as(Staff.PMO)
                .with("If-Match", "\"1\"")
                .post(PATH + "/" + reference + "/retry", null)
                .refused(412, "if-match-stale");
    }

    private Api pmo() {
        return office.as(Staff.PMO).having(office.as(Staff.PMO).get(PATH + "/" + reference));
    }
}
