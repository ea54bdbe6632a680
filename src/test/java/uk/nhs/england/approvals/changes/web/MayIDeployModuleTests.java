package uk.nhs.england.approvals.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Together;

import java.time.Duration;
import java.util.Map;

/** What a pipeline asks before it deploys: yes, or every reason why not. */
@ServiceTest
class MayIDeployModuleTests {

    private final Office office;
    private final ChangeDesk desk;

    MayIDeployModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        desk = new ChangeDesk(office, context.getBean(JdbcClient.class));
    }

    @Test
    void itIsYesInTheWindowOfAnApprovedChange() {
        var number = desk.approved(desk.service(), Map.of());
        assertThat(desk.approval(number).get("mayStart").asBoolean()).isFalse();
        assertThat(desk.approval(number).get("mayChange").asBoolean()).isTrue();
        office.clock().advance(Duration.ofDays(10));
        var answer = office.as(desk.maker()).get(path(number) + "?wait=30").ok();
        assertThat(answer.get("mayStart").asBoolean()).isTrue();
        assertThat(answer.get("reasons").isEmpty()).isTrue();
    }

    @Test
    void aWaitEndsAtOnceWhenTheAnswerCanBeNoOther() {
        var number = desk.submitted(desk.service(), Map.of());
        desk.step(Staff.OWNER, number, "withdrawal", Map.of("reason", "No need.")).ok();
        var answer = office.as(desk.maker()).get(path(number) + "?wait=30").ok();
        assertThat(answer.get("mayStart").asBoolean()).isFalse();
        assertThat(answer.get("mayChange").asBoolean()).isFalse();
    }

    @Test
    void aWaitThatIsOverAnswersWhyNot() {
        var number = desk.submitted(desk.service(), Map.of());
        var answer = office.as(desk.maker()).get(path(number) + "?wait=1").ok();
        assertThat(answer.get("mayChange").asBoolean()).isTrue();
        assertThat(answer.get("reasons").toString()).contains("no-live-change-without-approval");
    }

    @Test
    void nobodyWaitsLongerThanAMinute() {
        var number = desk.requested(desk.service(), Map.of());
        assertThat(office.as(desk.maker()).get(path(number) + "?wait=61").status())
                .isBetween(400, 422);
    }

    @RepeatedTest(3)
    void twoStartsAtOnceAreOne() {
        var number = desk.approved(desk.service(), Map.of());
        office.clock().advance(Duration.ofDays(10));
        var replies =
                Together.two(() -> desk.act(number, "START"), () -> desk.act(number, "START"));
        assertThat(replies).filteredOn(reply -> reply.status() < 300).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() >= 300)
                .singleElement()
                .satisfies(
                        reply ->
                                assertThat(reply.rules()).containsExactly("it-is-not-started-yet"));
    }

    private static String path(String number) {
        return ChangeDesk.of(number) + "/approval";
    }
}
