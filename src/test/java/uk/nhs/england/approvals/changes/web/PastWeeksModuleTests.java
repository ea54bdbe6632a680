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
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The schedule of a past week shows what happened (product rule 11). */
@ServiceTest
class PastWeeksModuleTests {

    private final Office office;
    private final ChangeDesk desk;

    PastWeeksModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        desk = new ChangeDesk(office, context.getBean(JdbcClient.class));
    }

    @Test
    void aChangeThatWasDoneIsShownWithItsRealTimes() {
        var service = desk.service();
        var number = desk.emergency(service);
        assertThat(week(service)).singleElement().matches(one -> standing(one).equals("BOOKED"));
        office.clock().advance(Duration.ofMinutes(10));
        var started = office.clock().instant();
        desk.act(number, "START").ok();
        office.clock().advance(Duration.ofMinutes(30));
        desk.act(number, "DONE").ok();

        assertThat(week(service))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.get("change").asString()).isEqualTo(number);
                            assertThat(standing(one)).isEqualTo("DONE");
                            assertThat(one.get("from").asString()).isEqualTo(started.toString());
                            assertThat(one.get("until").asString())
                                    .isEqualTo(office.clock().instant().toString());
                        });
    }

    @Test
    void aChangeThatWasBackedOutIsShownAsThat() {
        var service = desk.service();
        var number = desk.emergency(service);
        desk.act(number, "START").ok();
        desk.act(number, "BACK_OUT").ok();

        assertThat(week(service))
                .singleElement()
                .matches(one -> standing(one).equals("BACKED_OUT"));
    }

    @Test
    void aChangeThatWasWithdrawnIsNotShownAsHavingHappened() {
        var service = desk.service();
        var number = desk.emergency(service);

        desk.step(Staff.OWNER, number, "withdrawal", Map.of("reason", "It works.")).ok();

        assertThat(week(service)).isEmpty();
    }

    private List<JsonNode> week(String service) {
        return office.as(Staff.OUTSIDER).all("/schedule?week=2026-W36&service=" + service);
    }

    private static String standing(JsonNode one) {
        return one.get("standing").asString();
    }
}
