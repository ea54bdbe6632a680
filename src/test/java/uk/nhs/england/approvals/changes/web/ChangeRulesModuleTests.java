package uk.nhs.england.approvals.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How changes are judged is published, dated data (product rule 10). */
@ServiceTest
class ChangeRulesModuleTests {

    private static final String ALL = "2029-04-01";
    private static final String NONE = "2029-06-01";

    private final Office office;
    private final ChangeDesk desk;

    ChangeRulesModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        desk = new ChangeDesk(office, context.getBean(JdbcClient.class));
    }

    /** The rules are of years in which no other test acts. */
    @Test
    void vendorChangesAreSampledAtTheRateOfTheirDay() {
        plan(NONE, Map.of("sampledPercent", 0)).ok();
        plan(ALL, Map.of("sampledPercent", 100)).ok();

        assertThat(rules()).extracting(one -> one.get("from").asString()).startsWith(NONE, ALL);
        assertThat(rules().get(1).get("until").asString()).isEqualTo(NONE);
        assertThat(rules().get(2).get("until").asString()).isEqualTo(ALL);

        office.clock().set(Instant.parse(ALL + "T08:00:00Z"));
        var sampled = vendorChange();
        assertThat(desk.show(sampled).get("lookedAtAfterwards").asBoolean()).isTrue();
        desk.made(sampled, "SUCCESSFUL");
        desk.step(ChangeDesk.MANAGER, sampled, "closing", null)
                .refused(409, "cab-looks-before-it-is-closed");

        office.clock().set(Instant.parse(NONE + "T08:00:00Z"));
        var other = vendorChange();
        assertThat(desk.show(other).get("lookedAtAfterwards").asBoolean()).isFalse();
        desk.made(other, "SUCCESSFUL");
        desk.step(ChangeDesk.MANAGER, other, "closing", null).ok();
    }

    @Test
    void rulesChangeOnALaterDay() {
        plan(office.today().toString(), Map.of()).refused(422, "it-changes-ahead");
        plan("2021-11-30", Map.of()).refused(422, "it-changes-ahead");
    }

    @Test
    void rulesChangeOnceADay() {
        plan("2030-01-01", Map.of()).ok();
        plan("2030-01-01", Map.of()).refused(409, "it-changes-once-a-day");
    }

    @Test
    void moreFailuresAreNotAmongFewerChanges() {
        plan("2030-02-01", Map.of("lostAtFailures", 3, "lostWithin", 2))
                .refused(422, "failures-are-among-the-latest");
    }

    @Test
    void everybodyIsShownTheRules() {
        assertThat(office.as(Staff.OUTSIDER).get("/changes/rules").ok().get("items")).isNotEmpty();
        assertThat(rules().getLast().get("earnedInARow").asInt()).isEqualTo(3);
    }

    private Reply plan(String from, Map<String, Object> others) {
        var rule =
                new HashMap<String, Object>(
                        Map.of(
                                "from", from,
                                "earnedInARow", 3,
                                "lostAtFailures", 1,
                                "lostWithin", 5,
                                "sampledPercent", 10,
                                "assessmentDays", 3,
                                "rosterHours", 4,
                                "reviewDays", 5));
        rule.putAll(others);
        return office.as(Staff.ADMINISTRATOR).post("/changes/rules", rule);
    }

    private List<JsonNode> rules() {
        return office.as(Staff.AUDITOR)
                .get("/changes/rules")
                .ok()
                .get("items")
                .valueStream()
                .filter(one -> one.get("from").asString().compareTo("2030") < 0)
                .toList();
    }

    private String vendorChange() {
        var lane =
                Map.of("type", "VENDOR_CLOUD", "users", false, "interfaces", false, "data", false);
        return desk.submitted(desk.service(), Map.of("lane", lane));
    }
}
