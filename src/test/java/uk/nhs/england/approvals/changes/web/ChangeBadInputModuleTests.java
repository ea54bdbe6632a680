package uk.nhs.england.approvals.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What cannot be asked for, or not any more, is refused in words (product rules 5 and 10). */
@ServiceTest
class ChangeBadInputModuleTests {

    private final Office office;
    private final ChangeDesk desk;
    private String service = "";

    ChangeBadInputModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        desk = new ChangeDesk(office, context.getBean(JdbcClient.class));
    }

    @BeforeEach
    void aService() {
        service = desk.service();
    }

    /** On 25 October 2026 the clocks of England go from 02:00 back to 01:00. */
    @Test
    void aWindowInTheHourThatComesTwiceIsToldByItsOffset() {
        var first = "2026-10-25T01:30:00+01:00";
        var second = "2026-10-25T01:15:00+00:00";

        var change = window(first, second).ok().get("request");

        assertThat(change.get("from").asString()).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(change.get("until").asString()).isEqualTo("2026-10-25T01:15:00Z");
        window(second, first).refused(422, "the-window-ends-after-it-begins");
    }

    /** On 28 March 2027 they go from 01:00 forward to 02:00. */
    @Test
    void aWindowInTheHourThatNeverComesIsTheMomentThatItsOffsetSays() {
        var change =
                window("2027-03-28T01:30:00+01:00", "2027-03-28T01:30:00+00:00")
                        .ok()
                        .get("request");

        assertThat(change.get("from").asString()).isEqualTo("2027-03-28T00:30:00Z");
        assertThat(change.get("until").asString()).isEqualTo("2027-03-28T01:30:00Z");
    }

    @Test
    void aWindowWithoutAnOffsetCouldBeTwoMomentsAndIsRefused() {
        var reply = window("2026-10-25T01:30:00", "2026-10-25T03:00:00+00:00");

        reply.refused(400, "right-type");
        assertThat(reply.fields()).containsExactly("from");
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsRefused() {
        var reply = window(desk.in(Duration.ofDays(10)), desk.in(Duration.ofDays(9)));

        reply.refused(422, "the-window-ends-after-it-begins");
        assertThat(reply.fields()).containsExactly("until");
    }

    @Test
    void aWindowInThePastIsRefused() {
        window(desk.in(Duration.ofHours(-3)), desk.in(Duration.ofHours(-1)))
                .refused(422, "the-window-is-ahead");
    }

    @Test
    void aWindowThatPassedMeanwhileIsNotSubmitted() {
        var number = desk.requested(service, Map.of());
        office.clock().advance(Duration.ofDays(11));

        desk.step(Staff.OWNER, number, "submission", null).refused(422, "the-window-is-ahead");
    }

    @Test
    void anApprovalAfterTheWindowHasPassedIsRefused() {
        var number = desk.assessed(service, Map.of());
        office.clock().advance(Duration.ofDays(11));

        desk.decide("CAB", number, Outcomes.approved()).refused(409, "the-window-is-ahead");

        assertThat(desk.standing(number)).isEqualTo("AWAITS_APPROVAL");
        desk.decide("CAB", number, Outcomes.rejected()).ok();
    }

    @Test
    void anEmergencyIsNotApprovedAfterItsWindow() {
        desk.roster();
        var number = emergency(Map.of());
        office.clock().advance(Duration.ofHours(3));

        desk.step(ChangeDesk.OUTSIDE, number, "approval", null).refused(409, "the-window-is-ahead");
    }

    @Test
    void theSamePersonDoesNotRequestAndAssess() {
        var number =
                office.as(ChangeDesk.MANAGER)
                        .post("/changes", desk.wanted(service, Map.of()))
                        .ok()
                        .get("number")
                        .asString();
        desk.step(ChangeDesk.MANAGER, number, "submission", null).ok();

        desk.step(ChangeDesk.MANAGER, number, "assessment", Map.of("fit", true, "words", "Fit."))
                .refused(403, "nobody-approves-their-own-change");
    }

    @Test
    void theSamePersonDoesNotImplementAndDecide() {
        var chair = Boards.chairOf("CAB").person().value();
        var number = desk.assessed(service, Map.of("implementers", List.of(chair)));

        desk.decide("CAB", number, Outcomes.approved())
                .refused(403, "nobody-decides-on-their-own", "quorum-by-seat");
    }

    @Test
    void theSamePersonDoesNotImplementAndApproveAnEmergency() {
        desk.roster();
        var outside = ChangeDesk.OUTSIDE.person().value();
        var number = emergency(Map.of("implementers", List.of(outside)));

        desk.step(ChangeDesk.OUTSIDE, number, "approval", null)
                .refused(403, "nobody-approves-their-own-change");
    }

    @Test
    void theSamePersonDoesNotMakeAnEmergencyAndReviewIt() {
        var number = desk.emergency(service);
        desk.act(number, "START").ok();
        desk.act(number, "DONE").ok();

        desk.step(
                        desk.maker(),
                        number,
                        "review",
                        Map.of("outcome", "SUCCESSFUL", "words", "Learnt."))
                .refused(403, "nobody-reviews-their-own-emergency");
    }

    @Test
    void aRetriedRequestIsOneChange() {
        var owner = office.as(Staff.OWNER).with("Idempotency-Key", UUID.randomUUID().toString());
        var wanted = desk.wanted(service, Map.of());

        var first = owner.post("/changes", wanted);
        var second = owner.post("/changes", wanted);

        assertThat(second.ok()).isEqualTo(first.ok());
        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(office.as(Staff.OWNER).all("/changes?service=" + service)).hasSize(1);
    }

    @Test
    void aRetriedStartIsOneStart() {
        var number = desk.approved(service, Map.of());
        office.clock().advance(Duration.ofDays(10));
        var maker = office.as(desk.maker()).with("Idempotency-Key", UUID.randomUUID().toString());
        var path = ChangeDesk.of(number) + "/implementation";

        var first = maker.post(path, Map.of("act", "START"));
        var second = maker.post(path, Map.of("act", "START"));

        assertThat(second.ok()).isEqualTo(first.ok());
        assertThat(desk.acts(number)).containsOnlyOnce("ChangeMoved");
    }

    @Test
    void whatIsOfNoKnownServiceIsRefused() {
        var reply = desk.ask("SV-0000-0", Map.of());

        reply.refused(422, "services-are-known");
    }

    @Test
    void nobodyUnknownMakesAChange() {
        desk.ask(service, Map.of("implementers", List.of("nobody.knows")))
                .refused(422, "person-is-known");
    }

    @Test
    void whichCaseGoesLiveStaysAsItWasSaid() {
        var number = desk.requested(service, Map.of());
        var owner = office.as(Staff.OWNER);

        owner.having(owner.get(ChangeDesk.of(number)))
                .patch(ChangeDesk.of(number), Map.of("goLiveOf", "BC-2026-0001"))
                .refused(422, "the-go-live-stays");
    }

    private Reply window(String from, String until) {
        return desk.ask(service, Map.of("from", from, "until", until));
    }

    private String emergency(Map<String, Object> others) {
        var wanted =
                new HashMap<String, Object>(
                        Map.of(
                                "lane", Map.of("type", "EMERGENCY", "why", "It is down."),
                                "from", desk.in(Duration.ZERO),
                                "until", desk.in(Duration.ofHours(2))));
        wanted.putAll(others);
        return desk.submitted(service, wanted);
    }
}
