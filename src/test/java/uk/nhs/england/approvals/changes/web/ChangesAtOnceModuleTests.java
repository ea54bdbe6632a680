package uk.nhs.england.approvals.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Together;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Of two who act on a change at the same moment, the second sees what the first one did. */
@ServiceTest
class ChangesAtOnceModuleTests {

    private static final int TIMES = 3;
    private static final Actor OTHER_MANAGER = Staff.actor("office.changes2", Role.CHANGE_MANAGER);

    private final Office office;
    private final ChangeDesk desk;

    ChangesAtOnceModuleTests(@Autowired ApplicationContext context) {
        var database = context.getBean(JdbcClient.class);
        office = new Office(context);
        desk = new ChangeDesk(office, database);
        Staff.join(OTHER_MANAGER, database);
    }

    @RepeatedTest(TIMES)
    void twoAssessmentsAtOnceAreOne() {
        var number = desk.submitted(desk.service(), Map.of());

        var loser =
                loser(
                        () -> assess(ChangeDesk.MANAGER, number),
                        () -> assess(OTHER_MANAGER, number));

        loser.refused(409, "the-change-stands-so");
        assertThat(desk.acts(number)).containsOnlyOnce("ChangeAssessed");
    }

    @RepeatedTest(TIMES)
    void twoDecisionsAtOnceAreOne() {
        var number = desk.assessed(desk.service(), Map.of());
        var sitting = office.sitting("CAB");
        office.tableByItsChair(sitting, number);

        var loser =
                loser(
                        () -> decide(sitting, number, Outcomes.approved()),
                        () -> decide(sitting, number, Outcomes.rejected()));

        assertThat(loser.rules()).contains("the-change-awaits-cab");
        assertThat(desk.acts(number)).containsOnlyOnce("DecisionRecorded");
        assertThat(desk.standing(number)).isIn("SCHEDULED", "REFUSED");
    }

    @RepeatedTest(TIMES)
    void twoStartsAtOnceAreOne() {
        var number = desk.approved(desk.service(), Map.of());
        office.clock().advance(Duration.ofDays(10));

        var loser = loser(() -> desk.act(number, "START"), () -> desk.act(number, "START"));

        loser.refused(409, "it-is-not-started-yet");
        assertThat(desk.acts(number)).containsOnlyOnce("ChangeMoved");
    }

    @RepeatedTest(TIMES)
    void twoOfTheRosterAtOnceAreBothHeard() {
        desk.roster();
        var number = emergency();

        var replies =
                Together.two(
                        () -> approve(ChangeDesk.INSIDE, number),
                        () -> approve(ChangeDesk.OUTSIDE, number));

        assertThat(replies).allSatisfy(Reply::ok);
        assertThat(desk.standing(number)).isEqualTo("SCHEDULED");
    }

    @RepeatedTest(TIMES)
    void oneOfTheRosterTwiceAtOnceIsOne() {
        desk.roster();
        var number = emergency();

        var loser =
                loser(
                        () -> approve(ChangeDesk.OUTSIDE, number),
                        () -> approve(ChangeDesk.OUTSIDE, number));

        loser.refused(409, "two-people-approve");
        assertThat(desk.standing(number)).isEqualTo("AWAITS_APPROVAL");
    }

    @RepeatedTest(TIMES)
    void aStartAndARewritingAtOnceLeaveOneOfThem() {
        var number = desk.approved(desk.service(), Map.of());
        office.clock().advance(Duration.ofDays(10));
        var owner = office.as(Staff.OWNER);
        var read = owner.having(owner.get(ChangeDesk.of(number)));

        loser(
                () -> desk.act(number, "START"),
                () -> read.patch(ChangeDesk.of(number), Map.of("title", "Another")));

        var shown = desk.show(number);
        var started = shown.get("standing").asString().equals("STARTED");
        assertThat(shown.get("request").get("title").asString().equals("Another"))
                .isNotEqualTo(started);
    }

    @RepeatedTest(TIMES)
    void twoOverridesAskedForAtOnceAreOne() {
        var number =
                desk.submitted(
                        desk.service(),
                        Map.of("goLiveOf", office.submitted(CaseAnswers.complete())));

        loser(() -> override(number), () -> override(number))
                .refused(409, "one-override-at-a-time");
    }

    /** One of them is done; answers what the other was told. */
    private static Reply loser(Callable<Reply> one, Callable<Reply> other) {
        List<Reply> replies = Together.two(one, other);
        assertThat(replies).filteredOn(reply -> reply.status() < 300).hasSize(1);
        return replies.stream().filter(reply -> reply.status() >= 300).findFirst().orElseThrow();
    }

    private Reply assess(Actor manager, String number) {
        return desk.step(manager, number, "assessment", Map.of("fit", true, "words", "Fit."));
    }

    private Reply approve(Actor actor, String number) {
        return desk.step(actor, number, "approval", null);
    }

    private Reply override(String number) {
        return desk.step(Staff.OWNER, number, "overrides", Map.of("reason", "It ends today."));
    }

    private Reply decide(String sitting, String number, Map<String, Object> outcome) {
        return office.as(Boards.chairOf("CAB"))
                .post("/decisions", ChangeDesk.decision(sitting, number, 1, outcome));
    }

    private String emergency() {
        return desk.submitted(
                desk.service(),
                Map.of(
                        "lane", Map.of("type", "EMERGENCY", "why", "It is down."),
                        "from", desk.in(Duration.ZERO),
                        "until", desk.in(Duration.ofHours(2))));
    }
}
